import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'

/** An error of the contract, as a form shows it: beside the field that it names, or below. */
export interface FormError {
  readonly detail: string
  readonly field?: string | null
}

interface FormProps {
  readonly id: string
  readonly title?: string
  readonly submit: string
  /** @returns the error to show; undefined empties the form */
  readonly onSubmit: (fields: Record<string, string>) => Promise<FormError | undefined>
  readonly children: (error: FormError | undefined) => ComponentChildren
}

/** A form that is busy while it is sent, and moves the focus to the field with the error. */
export function Form({ id, title, submit, onSubmit, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [error, setError] = useState<FormError>()
  const [isBusy, setBusy] = useState(false)

  async function send(event: Event): Promise<void> {
    event.preventDefault()
    if (isBusy || !form.current) return
    setBusy(true)
    try {
      const fields = Object.fromEntries(new FormData(form.current)) as Record<string, string>
      const failure = await onSubmit(fields)
      setError(failure)
      if (failure === undefined) form.current?.reset()
      const name = failure?.field
      const target = form.current?.elements.namedItem(name ?? '') ?? form.current?.elements[0]
      if (target instanceof HTMLElement) target.focus()
    } finally {
      setBusy(false)
    }
  }

  return (
    <form id={id} ref={form} onSubmit={send} aria-busy={isBusy}>
      {title && <h2>{title}</h2>}
      {children(error)}
      <button type="submit" disabled={isBusy}>
        {submit}
      </button>
      {error && !error.field && (
        <p class="error" role="alert">
          {error.detail}
        </p>
      )}
    </form>
  )
}

interface FieldProps {
  readonly label: string
  readonly name: string
  readonly error: FormError | undefined
  readonly children: (attributes: object) => ComponentChildren
}

/** A label with its control, and below it the error that names the field. */
export function Field({ label, name, error, children }: FieldProps) {
  const id = useId()
  const isWrong = error?.field === name
  return (
    <label htmlFor={id}>
      {label} {children({ id, name, 'aria-invalid': isWrong })}
      {isWrong && (
        <span class="error" role="alert">
          {error?.detail}
        </span>
      )}
    </label>
  )
}
