import { useEffect, useState } from 'preact/hooks'
import type { components } from '../../../generated/types.js'
import type { AuthClient } from '../../../src/client/auth-client.js'
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
  const show = () =>
    attempt(async () => {
      const me = await client.me()
      setUser(me.ok ? me.data : null)
      return me.ok || me.status === 401 ? undefined : me.error.detail
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
