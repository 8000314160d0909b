import { useRef, useState } from 'preact/hooks'
import type { AuthClient } from '../../../src/auth-client/auth-client.js'
import { EditTask } from './edit-task.js'
import { Filters } from './filters.js'
import { Field, Form } from './form.js'
import { PriorityField } from './priority-field.js'
import { TaskItem } from './task-item.js'
import { type Task, useTasks } from './use-tasks.js'

interface TaskBoardProps {
  readonly client: AuthClient
  readonly attempt: (act: () => Promise<string | undefined>) => Promise<void>
}

/** The tasks of the user: add, filter, complete, edit, delete, page by page. */
export function TaskBoard({ client, attempt }: TaskBoardProps) {
  const board = useTasks(client, (detail) => attempt(async () => detail))
  const { page, query, tags, isBusy, load, select } = board
  const [edited, setEdited] = useState<number>()
  const list = useRef<HTMLUListElement>(null)

  /** Changes a task, and shows the list as it is then. */
  const change = (act: () => Promise<{ ok: true } | { ok: false; error: { detail: string } }>) =>
    attempt(async () => {
      const result = await act()
      await load()
      return result.ok ? undefined : result.error.detail
    })
  const pathOf = ({ id }: Task) => ({ path: { task_id: id } })

  return (
    <section>
      <div class="forms">
        <Form
          id="add"
          submit="Add"
          onSubmit={async ({ title = '', priority }) => {
            const result = await client.call('createTask', {
              body: { title, priority: priority as Task['priority'], completed: false },
            })
            if (!result.ok) return result.error
            await load()
            return undefined
          }}
        >
          {(error) => (
            <>
              <Field label="New task" name="title" error={error}>
                {(attributes) => <input {...attributes} required />}
              </Field>
              <PriorityField label="Its priority" error={error} value="medium" />
            </>
          )}
        </Form>
        <Form
          id="add-tag"
          submit="Add tag"
          onSubmit={async ({ name = '', color }) => {
            const result = await client.call('createTag', { body: { name, color: color || null } })
            if (!result.ok) return result.error
            await board.loadTags()
            return undefined
          }}
        >
          {(error) => (
            <>
              <Field label="New tag" name="name" error={error}>
                {(attributes) => <input {...attributes} required />}
              </Field>
              <Field label="Its color" name="color" error={error}>
                {(attributes) => <input {...attributes} type="color" defaultValue="#2456c7" />}
              </Field>
            </>
          )}
        </Form>
      </div>
      <Filters query={query} tags={tags} select={select} />
      <button type="button" class="quiet" id="reload" onClick={load}>
        Reload
      </button>
      <ul class="tasks" ref={list} tabIndex={-1} aria-busy={isBusy} aria-label="Tasks">
        {page?.items.map((task) => (
          <TaskItem
            key={task.id}
            task={task}
            onToggle={() =>
              change(() =>
                client.call('updateTask', {
                  ...pathOf(task),
                  body: { completed: !task.completed },
                }),
              )
            }
            onEdit={() => setEdited(task.id)}
            onDelete={async () => {
              await change(() => client.call('deleteTask', pathOf(task)))
              // The button that had the focus is gone.
              list.current?.focus()
            }}
          />
        ))}
      </ul>
      {page && <Pager page={page} onTurn={(number) => select({ page: number })} />}
      {edited !== undefined && (
        <EditTask
          client={client}
          id={edited}
          tags={tags}
          onClosed={() => {
            setEdited(undefined)
            load()
          }}
        />
      )}
    </section>
  )
}

interface PagerProps {
  readonly page: { readonly page: number; readonly pages: number; readonly total: number }
  readonly onTurn: (number: number) => void
}

function Pager({ page: { page, pages, total }, onTurn }: PagerProps) {
  if (total === 0) return <p class="pager">No task fits.</p>
  return (
    <nav class="pager" aria-label="Pages">
      <PageButton isEnd={page <= 1} label="Previous" onClick={() => onTurn(page - 1)} />
      <span>
        Page {page} of {pages}, {total} {total === 1 ? 'task' : 'tasks'}
      </span>
      <PageButton isEnd={page >= pages} label="Next" onClick={() => onTurn(page + 1)} />
    </nav>
  )
}

interface PageButtonProps {
  readonly isEnd: boolean
  readonly label: string
  readonly onClick: () => void
}

/** Not `disabled` at the end: the focus would be lost with the last page. */
function PageButton({ isEnd, label, onClick }: PageButtonProps) {
  return (
    <button
      type="button"
      class="quiet"
      aria-disabled={isEnd}
      onClick={() => {
        if (!isEnd) onClick()
      }}
    >
      {label}
    </button>
  )
}
