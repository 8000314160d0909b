import type { ContractDocument } from '../../openapi/document/contract-document.js'
import { childAt, childrenOf, followRef, refOf } from '../../openapi/document/document-node.js'
import type { Direction, Visit } from '../../openapi/document/object-types.js'
import { subschemasOf } from '../../openapi/schema/subschemas.js'

/** The pointers of all schemas that travel in a direction, also of those that only a discriminator names. */
export function schemasUsedIn(
  document: ContractDocument,
  visits: readonly Visit[],
  direction: Direction,
): ReadonlySet<string> {
  const found = new Set<string>()
  const pending = visits.filter((visit) => visit.direction === direction).map(({ node }) => node)
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (found.has(next.pointer)) continue
    found.add(next.pointer)
    pending.push(...subschemasOf(next))
    const named = childrenOf(childAt(next, 'discriminator', 'mapping'))
    const references = [refOf(next.value), ...named.map(({ value }) => value)]
    for (const reference of references) {
      const target = typeof reference === 'string' ? followRef(document, reference) : undefined
      if (target !== undefined) pending.push(target)
    }
  }
  return found
}
