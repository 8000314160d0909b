import type { ClientTable } from '../openapi/compiled/client/client-table.js'
import { toSource } from './source-text.js'

/**
 * The module of a typed client.
 * @param runtime the module with `createClient`, as it is imported
 */
export function renderClient(table: ClientTable, runtime: string): string {
  const parts = neededParts(table).map((name) => `${name}: runtime.${name}`)
  const given = parts.length > 0 ? `, { ${parts.join(', ')} }` : ''
  return `import * as runtime from '${runtime}'
import type { components, operations } from './types.js'

export { ClientError } from '${runtime}'

/** What the client needs of the contract at run time. */
const table = ${toSource(table)} as const

/** The types of this contract, for the generic types of the runtime. */
export interface Contract {
  readonly operations: operations
  readonly table: typeof table
}

/** The schemas of the contract, by name. */
export type Schemas = components['schemas']
export type OperationId = runtime.OperationId<Contract>
export type CallInput<Op extends OperationId> = runtime.CallInput<Contract, Op>
/** What the contract declares for an operation: it narrows by \`ok\`, by \`status\` and by \`error.code\`. */
export type Result<Op extends OperationId> = runtime.Result<Contract, Op>
/** What a call gives: the same, or why the token could not be renewed. */
export type CallResult<Op extends OperationId> = runtime.CallResult<Contract, Op>
export type ClientOptions = runtime.ClientOptions<Contract>
export type Client = runtime.Client<Contract>

/** A client of the service at \`baseUrl\`. One serves a whole page; on a server make one for each request. */
export function createClient(options: ClientOptions): Client {
  return runtime.createClient<Contract>(table, options${given})
}
`
}

/** The parts of the runtime that are left out of clients without need of them. */
function neededParts({ routes, schemes, tokenRefresh }: ClientTable): string[] {
  const hasStyles = Object.values(routes).some(({ styles }) => styles !== undefined)
  const hasCredentials = Object.entries(schemes).some(
    ([name, placement]) => placement !== 'cookie' && name !== tokenRefresh?.scheme,
  )
  return [...(hasStyles ? ['writeStyled'] : []), ...(hasCredentials ? ['withCredentials'] : [])]
}
