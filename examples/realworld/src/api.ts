// In a project of your own: from 'contract-loop'
import { type Binding, bindHandlers } from '../../../src/binding/binding.js'
import { contract } from '../generated/contract.js'
import { articleHandlers } from './articles.js'
import { authenticators } from './authentication.js'
import { commentHandlers } from './comments.js'
import { openDatabase } from './database.js'
import { userHandlers } from './users.js'

export interface Api {
  readonly binding: Binding
  close(): Promise<void>
}

/** The contract, bound to handlers on an empty database. A missing handler does not compile. */
export async function openApi(): Promise<Api> {
  const db = await openDatabase()
  const binding = await bindHandlers(contract, {
    authenticators,
    handlers: { ...userHandlers(db), ...articleHandlers(db), ...commentHandlers(db) },
    writeProblem: ({ title, detail }) => ({ body: { errors: { body: [detail ?? title] } } }),
  })
  return { binding, close: () => db.destroy() }
}
