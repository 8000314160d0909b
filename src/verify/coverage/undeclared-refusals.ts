import type { ReceivedResponse } from '../http/received-response.js'

const shown = 5

/**
 * The operations that refuse requests with a status that they do not declare, though no rule of this program requires that:
 * a hint to the author of the contract.
 * @param isUndeclaredRefusal of a response
 * @returns a line, or none
 */
export function undeclaredRefusals(
  responses: readonly ReceivedResponse[],
  isUndeclaredRefusal: (received: ReceivedResponse) => boolean,
): string[] {
  const byOperation = new Map<string, Set<number>>()
  for (const received of responses) {
    if (received.operation === undefined || !isUndeclaredRefusal(received)) continue
    const { id } = received.operation
    const statuses = byOperation.get(id) ?? new Set()
    byOperation.set(id, statuses.add(received.exchange.response.status))
  }
  if (byOperation.size === 0) return []
  const names = [...byOperation].map(([id, statuses]) => `${id} (${[...statuses].join(', ')})`)
  const more = names.length > shown ? ` and ${names.length - shown} more` : ''
  return [
    `Refused with a status that the contract does not declare: ${names.slice(0, shown).join(', ')}${more}.`,
  ]
}
