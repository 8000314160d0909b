// In a project of your own the client comes from the package, and the types with it:
// import { createAuthClient, type Result } from 'auth-api/client'
import { createAuthClient, type Result } from '../../src/client/auth-client.js'

/** Where the service is; filled in when the page is built. */
declare const API_URL: string

const client = createAuthClient({ baseUrl: API_URL })

const element = (id: string) => document.getElementById(id) as HTMLElement
const say = (text: string) => {
  element('message').textContent = text
}

/** Shows the user, or the forms when nobody is signed in. */
async function show(): Promise<void> {
  const me = await client.me()
  element('signed-in').hidden = !me.ok
  element('signed-out').hidden = me.ok
  if (!me.ok) return say(me.status === 401 ? '' : me.error.detail)
  element('name').textContent = me.data.name ?? 'stranger'
  element('email').textContent = me.data.email
  element('since').textContent = new Date(me.data.created_at).toLocaleDateString()
}

/** Every code that a login can be refused with: the compiler knows when one is missing here. */
function explainLogin(result: Exclude<Result<'loginUser'>, { ok: true }>): string {
  const { error, response } = result
  switch (error.code) {
    case 'INVALID_CREDENTIALS':
      return 'Wrong e-mail or password.'
    case 'RATE_LIMIT_EXCEEDED':
      return `Too many attempts. Try again in ${response.headers.get('Retry-After')} seconds.`
    case 'SERVICE_UNAVAILABLE':
    case 'INTERNAL_ERROR':
      return 'The service has a problem. Try again later.'
    case 'VALIDATION_ERROR':
    case 'MALFORMED_REQUEST':
    case 'BODY_TOO_LARGE':
    case 'UNSUPPORTED_MEDIA_TYPE':
      return error.detail
    default:
      return error satisfies never
  }
}

/** Calls `act` with the fields of a form instead of sending it, and says when it fails. */
function onSubmit(id: string, act: (fields: Record<string, string>) => Promise<void>): void {
  const form = element(id) as HTMLFormElement
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    attempt(() => act(Object.fromEntries(new FormData(form)) as Record<string, string>))
  })
}

/** What no contract declares (no connection, say) is thrown. */
async function attempt(act: () => Promise<void>): Promise<void> {
  say('')
  try {
    await act()
  } catch (error) {
    say(`That didn't work: ${error instanceof Error ? error.message : error}`)
  }
}

async function logIn(username: string, password: string): Promise<void> {
  const result = await client.login({ username, password })
  if (!result.ok) return say(explainLogin(result))
  await show()
}

onSubmit('login', ({ username = '', password = '' }) => logIn(username, password))

onSubmit('register', async ({ email = '', password = '', name }) => {
  const result = await client.register({ email, password, name: name || null })
  if (!result.ok) return say(result.error.detail)
  await logIn(email, password)
})

element('me').addEventListener('click', () => attempt(show))
element('logout').addEventListener('click', () =>
  attempt(async () => {
    const result = await client.logout()
    if (!result.ok) say(result.error.detail)
  }),
)

// After a logout, in whatever tab; and whoever comes back to a tab sees what happened in another meanwhile.
client.onSignedOut(() => attempt(show))
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) attempt(show)
})

attempt(show)
