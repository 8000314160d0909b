import { compileTables } from '../../../src/openapi/compiled/compile-tables.js'
import { contractOf } from './contracts.js'

/** The entry of the one operation of a contract, `GET /x`. */
export function operationOf(
  fields: Record<string, unknown>,
  contract: Record<string, unknown> = {},
) {
  const get = { operationId: 'getX', responses: { 200: { description: 'ok' } }, ...fields }
  const { document } = contractOf({ paths: { '/x': { get } }, ...contract })
  const { operations } = compileTables(document)
  if (operations.getX === undefined) throw new Error('the operation is not there')
  return operations.getX
}
