import { Field, type FormError } from './form.js'
import type { Task } from './use-tasks.js'

interface PriorityFieldProps {
  readonly label: string
  readonly error: FormError | undefined
  readonly value: Task['priority']
}

const priorities = { high: 'High', medium: 'Medium', low: 'Low' }

/** The default is part of the document, so that a form that is emptied has it again. */
export function PriorityField({ label, error, value }: PriorityFieldProps) {
  return (
    <Field label={label} name="priority" error={error}>
      {(attributes) => (
        <select {...attributes}>
          {Object.entries(priorities).map(([priority, text]) => (
            <option
              key={priority}
              value={priority}
              ref={(option) => {
                if (option) option.defaultSelected = priority === value
              }}
            >
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
