import type { Task } from './use-tasks.js'

interface TaskItemProps {
  readonly task: Task
  readonly onToggle: () => void
  readonly onEdit: () => void
  readonly onDelete: () => void
}

/** One task of the list. */
export function TaskItem({ task, onToggle, onEdit, onDelete }: TaskItemProps) {
  const { title, completed, description, priority, due_date, tags } = task
  return (
    <li class={completed ? 'done' : ''}>
      <label>
        <input type="checkbox" checked={completed} onChange={onToggle} /> {title}
      </label>
      <span class="facts">
        {priority !== 'medium' && <span class={`priority ${priority}`}>{priority}</span>}
        {due_date && <time dateTime={due_date}>due {new Date(due_date).toLocaleDateString()}</time>}
        {tags.map(({ id, name, color }) => (
          <span key={id} class="tag" style={{ borderColor: color ?? 'currentColor' }}>
            {name}
          </span>
        ))}
      </span>
      {description && <p>{description}</p>}
      <span class="actions">
        <button type="button" class="quiet" aria-label={`Edit ${title}`} onClick={onEdit}>
          Edit
        </button>
        <button type="button" class="quiet" aria-label={`Delete ${title}`} onClick={onDelete}>
          Delete
        </button>
      </span>
    </li>
  )
}
