import { randomUUID } from 'node:crypto'

const password = 'correct horse battery'

export interface LoggedIn {
  readonly accessToken: string
  /** `refresh_token=…`, as a browser would send it. */
  readonly cookie: string
}

/** Limits count by client address and by network: each call comes from another one, by way of a trusted proxy. */
let calls = 0
const anotherAddress = () => ({
  'X-Forwarded-For': `10.${(++calls >> 8) % 256}.${calls % 256}.1`,
})

async function post(url: string, init: { headers: Record<string, string>; body: string }) {
  const response = await fetch(url, {
    method: 'POST',
    ...init,
    headers: { ...anotherAddress(), ...init.headers },
  })
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  return response
}

/** Registers a user at auth-api. Returns the address. */
export async function register(url: string): Promise<string> {
  const email = `${randomUUID()}@example.com`
  await post(`${url}/api/v1/auth/register`, {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password, name: 'Ada Lovelace' }),
  })
  return email
}

export const loginForm = (email: string) =>
  new URLSearchParams({ username: email, password }).toString()

/** Opens a session at auth-api. The plain servers share its secret and its tables, and so its tokens. */
export async function login(url: string, email: string): Promise<LoggedIn> {
  const response = await post(`${url}/api/v1/auth/login`, {
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: loginForm(email),
  })
  const { access_token } = (await response.json()) as { access_token: string }
  return { accessToken: access_token, cookie: cookieOf(response) }
}

/** Logins of one account that may be under way at once: until it succeeds each counts as failed, and ten failures delay the next. */
const loginsAtOnce = 8

/** Opens `count` sessions of one user. */
export async function openSessions(url: string, count: number): Promise<readonly LoggedIn[]> {
  const email = await register(url)
  const sessions: LoggedIn[] = []
  while (sessions.length < count) {
    const length = Math.min(loginsAtOnce, count - sessions.length)
    sessions.push(...(await Promise.all(Array.from({ length }, () => login(url, email)))))
  }
  return sessions
}

/** Registers a user at better-auth, which logs in too. Returns the cookie of the session. */
export async function openBetterAuthSession(url: string): Promise<string> {
  const response = await post(`${url}/api/auth/sign-up/email`, {
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify({ email: `${randomUUID()}@example.com`, password, name: 'Ada Lovelace' }),
  })
  return cookieOf(response)
}

function cookieOf(response: Response): string {
  const [cookie] = response.headers.getSetCookie().map((header) => header.split(';', 1)[0])
  if (!cookie) throw new Error(`${response.url} sets no cookie`)
  return cookie
}
