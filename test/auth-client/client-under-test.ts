import { createAuthClient } from '../../src/auth-client/auth-client.js'
import type { TestApp } from '../support/application/test-app.js'
import { password } from '../support/http/api-caller.js'

/** Answers in the place of the server; undefined lets the server answer. */
type AnswerInstead = (operation: string) => Response | undefined

/** A client of a test server, and the last part of each path that it calls. */
export function newClient({ url }: TestApp, answer: AnswerInstead = () => undefined) {
  const calls: string[] = []
  const client = createAuthClient({
    baseUrl: url,
    singleUser: true,
    fetch: async (input, init) => {
      const name =
        new URL(input instanceof Request ? input.url : input).pathname.split('/').at(-1) ?? ''
      calls.push(name)
      return answer(name) ?? fetch(input, init)
    },
  })
  return { client, calls, count: (name: string) => calls.filter((call) => call === name).length }
}

/** The same, logged in as a new user. */
export async function signedIn(app: TestApp, email: string, answer?: AnswerInstead) {
  const { client, calls, count } = newClient(app, answer)
  await client.register({ email, password, name: 'Ada' })
  await client.login({ username: email, password })
  calls.length = 0
  let signedOut = 0
  client.onSignedOut(() => {
    signedOut += 1
  })
  return { client, calls, count, signedOut: () => signedOut }
}
