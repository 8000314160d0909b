import type { AuthClient, Result } from '../../../src/auth-client/auth-client.js'
import { Field, Form, type FormError } from './form.js'

interface SignInProps {
  readonly client: AuthClient
  readonly attempt: (act: () => Promise<string | undefined>) => Promise<void>
  readonly onSignedIn: () => Promise<void>
}

/** Every code that a login can be refused with. The compiler reports a missing one. */
function explainLogin(result: Exclude<Result<'loginUser'>, { ok: true }>): FormError {
  const { error } = result
  switch (error.code) {
    case 'INVALID_CREDENTIALS':
      return { detail: 'Wrong e-mail or password.' }
    case 'RATE_LIMIT_EXCEEDED':
      return { detail: `Too many attempts. Try again in ${result.retryAfter} seconds.` }
    case 'SERVICE_UNAVAILABLE':
    case 'INTERNAL_ERROR':
      return { detail: 'The service has a problem. Try again later.' }
    case 'VALIDATION_ERROR':
    case 'MALFORMED_REQUEST':
    case 'BODY_TOO_LARGE':
    case 'UNSUPPORTED_MEDIA_TYPE':
    case 'CROSS_SITE_REQUEST':
      return error
    case 'EMAIL_NOT_VERIFIED':
      return { detail: 'Confirm your e-mail address first. The link is in your mail.' }
    case 'ACCOUNT_BANNED':
      return { detail: 'This account is blocked. Ask its operator.' }
    default:
      return error satisfies never
  }
}

export function SignIn({ client, attempt, onSignedIn }: SignInProps) {
  /** An error of the contract belongs into the form; any other becomes the message of the page. */
  async function inForm(act: () => Promise<FormError | undefined>): Promise<FormError | undefined> {
    let failure: FormError | undefined
    await attempt(async () => {
      failure = await act()
      return undefined
    })
    return failure
  }

  async function logIn(username: string, password: string): Promise<FormError | undefined> {
    const result = await client.login({ username, password })
    if (!result.ok) return explainLogin(result)
    await onSignedIn()
    return undefined
  }

  return (
    <>
      <h1>Your tasks</h1>
      <section class="sign-in">
        <Form
          id="login"
          title="Log in"
          submit="Log in"
          onSubmit={({ username = '', password = '' }) => inForm(() => logIn(username, password))}
        >
          {(error) => (
            <>
              <Field label="E-mail" name="username" error={error}>
                {(attributes) => (
                  <input {...attributes} type="email" autocomplete="username" required />
                )}
              </Field>
              <Field label="Password" name="password" error={error}>
                {(attributes) => (
                  <input {...attributes} type="password" autocomplete="current-password" required />
                )}
              </Field>
            </>
          )}
        </Form>
        <Form
          id="register"
          title="Register"
          submit="Register"
          onSubmit={({ email = '', password = '', name }) =>
            inForm(async () => {
              const result = await client.register({ email, password, name: name || null })
              return result.ok ? logIn(email, password) : result.error
            })
          }
        >
          {(error) => (
            <>
              <Field label="Name" name="name" error={error}>
                {(attributes) => <input {...attributes} autocomplete="name" />}
              </Field>
              <Field label="E-mail" name="email" error={error}>
                {(attributes) => (
                  <input {...attributes} type="email" autocomplete="username" required />
                )}
              </Field>
              <Field label="Password" name="password" error={error}>
                {(attributes) => (
                  <input {...attributes} type="password" autocomplete="new-password" required />
                )}
              </Field>
            </>
          )}
        </Form>
      </section>
    </>
  )
}
