import { useEffect, useState } from 'preact/hooks'
import type { components } from '../../../generated/types.js'
import type { AuthClient } from '../../../src/auth-client/auth-client.js'
import { SignIn } from './sign-in.js'
import { TaskBoard } from './task-board.js'

type User = components['schemas']['User']

/** The forms when nobody is signed in; else the tasks of the user. */
export function App({ client }: { readonly client: AuthClient }) {
  const [user, setUser] = useState<User | null>()
  const [message, setMessage] = useState('')

  /** Runs an action. An error that the contract does not declare (for example no connection) becomes a message. */
  async function attempt(act: () => Promise<string | undefined>): Promise<void> {
    try {
      setMessage((await act()) ?? '')
    } catch (error) {
      setMessage(`That did not work: ${error instanceof Error ? error.message : error}`)
    }
  }
  /** Only a 401 means that nobody is signed in. When the service is busy, or the limit is reached, it tries again. */
  const show = (): Promise<void> =>
    attempt(async () => {
      const me = await client.me()
      if (me.ok || me.status === 401) {
        setUser(me.ok ? me.data : null)
        return undefined
      }
      const seconds = me.retryAfter ?? 5
      setTimeout(show, seconds * 1000)
      return `${me.error.detail}. The next try is in ${seconds} s.`
    })

  useEffect(() => {
    // After a logout, in any tab. And another tab may have changed the session while this one was hidden.
    const stop = client.onSignedOut(show)
    const onVisible = () => {
      if (!document.hidden) show()
    }
    document.addEventListener('visibilitychange', onVisible)
    show()
    return () => {
      stop()
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [client])

  return (
    <>
      <p class="message" role="status">
        {message}
      </p>
      {user === null && <SignIn client={client} attempt={attempt} onSignedIn={show} />}
      {user && (
        <>
          <header>
            <h1>Hello, {user.name ?? user.email}</h1>
            <button
              type="button"
              onClick={() =>
                attempt(async () => {
                  const result = await client.logout()
                  return result.ok ? undefined : result.error.detail
                })
              }
            >
              Log out
            </button>
          </header>
          <TaskBoard key={user.id} client={client} attempt={attempt} />
        </>
      )}
    </>
  )
}
