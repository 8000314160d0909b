import { useEffect, useRef, useState } from 'preact/hooks'
import type { AuthClient } from '../../../src/auth-client/auth-client.js'
import { Field, Form, type FormError } from './form.js'
import { PriorityField } from './priority-field.js'
import type { Tag, Task } from './use-tasks.js'

interface EditTaskProps {
  readonly client: AuthClient
  readonly id: number
  readonly tags: readonly Tag[]
  /** Called when the dialog is closed. */
  readonly onClosed: () => void
}

/** A dialog that changes a task, on condition that it is still the task that the dialog shows. */
export function EditTask({ client, id, tags, onClosed }: EditTaskProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [task, setTask] = useState<Task>()
  const [etag, setEtag] = useState('')
  const [isConflict, setConflict] = useState(false)

  async function read(): Promise<void> {
    const result = await client.call('getTask', { path: { task_id: id } })
    if (!result.ok || result.status === 304) return dialog.current?.close()
    setTask(result.data)
    setEtag(result.response.headers.get('ETag') ?? '')
  }
  useEffect(() => {
    dialog.current?.showModal()
    read()
  }, [id])

  async function save(fields: Record<string, string>): Promise<FormError | undefined> {
    const result = await client.call('updateTask', {
      path: { task_id: id },
      header: { 'If-Match': etag },
      body: {
        title: fields.title ?? '',
        description: fields.description || null,
        priority: fields.priority as Task['priority'],
        due_date: fields.due_date ? new Date(fields.due_date).toISOString() : null,
      },
    })
    if (!result.ok && result.status === 412) {
      await read()
      setConflict(true)
      return { detail: '' }
    }
    if (!result.ok) return result.error
    dialog.current?.close()
    return undefined
  }

  async function toggleTag(tag: Tag, isOn: boolean): Promise<void> {
    const path = { task_id: id, tag_id: tag.id }
    await client.call(isOn ? 'addTagToTask' : 'removeTagFromTask', { path })
    await read()
  }

  return (
    <dialog ref={dialog} onClose={onClosed} aria-label="Edit the task">
      {task && (
        <>
          {isConflict && (
            <p class="error" role="alert">
              Another tab has changed this task. You see its version now.
            </p>
          )}
          <Form key={etag} id="edit" submit="Save" onSubmit={save}>
            {(error) => (
              <>
                <Field label="Title" name="title" error={error}>
                  {(attributes) => <input {...attributes} defaultValue={task.title} required />}
                </Field>
                <Field label="Description" name="description" error={error}>
                  {(attributes) => (
                    <textarea {...attributes} defaultValue={task.description ?? ''} rows={3} />
                  )}
                </Field>
                <PriorityField label="Priority" error={error} value={task.priority} />
                <Field label="Due" name="due_date" error={error}>
                  {(attributes) => (
                    <input
                      {...attributes}
                      type="date"
                      defaultValue={task.due_date?.slice(0, 10) ?? ''}
                    />
                  )}
                </Field>
              </>
            )}
          </Form>
          <fieldset>
            <legend>Tags</legend>
            {tags.map((tag) => (
              <label key={tag.id} class="choice">
                <input
                  type="checkbox"
                  checked={task.tags.some(({ id: each }) => each === tag.id)}
                  onChange={(event) => toggleTag(tag, event.currentTarget.checked)}
                />{' '}
                {tag.name}
              </label>
            ))}
          </fieldset>
        </>
      )}
      <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  )
}
