import type { Misfit } from './grammar.js'
import { operationsOf } from './operations.js'
import { below } from './places.js'
import type { ContractDocument } from './tables.js'

/** Finds the second of two operations that have one operationId. */
export function checkOperationIds(document: ContractDocument): Misfit[] {
  const first = new Map<string, string>()
  return operationsOf(document).flatMap(({ id, place, method, path }) => {
    const other = first.get(id)
    if (other === undefined) {
      first.set(id, `${method} ${path}`)
      return []
    }
    return [
      {
        place: below(place, 'operationId') ?? place,
        message: `operationId ${id} is that of ${other} already`,
      },
    ]
  })
}

/** Finds each operation that has no operationId, or one that is no text. */
export function findUnnamedOperations(document: ContractDocument): Misfit[] {
  return operationsOf(document)
    .filter(({ place }) => {
      const id = below(place, 'operationId')?.value
      return typeof id !== 'string' || id === ''
    })
    .map(({ place, method, path }) => ({ place, message: `${method} ${path} has no operationId` }))
}
