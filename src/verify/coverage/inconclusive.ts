import type { ContractOperation } from '../contract/compiled-contract.js'
import type { ReceivedResponse } from '../http/received-response.js'

/**
 * Reasons why a run without violations proves little: operations that never succeeded.
 * @returns one line per reason
 */
export function inconclusiveReasons(
  operations: readonly ContractOperation[],
  responses: readonly ReceivedResponse[],
): string[] {
  const unsuccessful = operations.filter(declaresSuccess).flatMap(({ id }) => {
    const statuses = responses
      .filter(({ operation }) => operation?.id === id)
      .map(({ exchange }) => exchange.response.status)
    return statuses.some((status) => status >= 200 && status < 400) ? [] : [{ id, statuses }]
  })
  const unauthorized = unsuccessful.filter(({ statuses }) => isMostly401(statuses))
  const others = unsuccessful.filter((each) => !unauthorized.includes(each))
  return [
    ...(unauthorized.length === 0
      ? []
      : [
          `${unauthorized.length} of ${operations.length} operations never accepted the credentials ` +
            `(401): ${unauthorized.map(({ id }) => id).join(', ')}. Give a credential with --auth scheme=value`,
        ]),
    ...others.map(({ id, statuses }) => `${id} never succeeded: ${summaryOf(statuses)}`),
  ]
}

function declaresSuccess({ responses }: ContractOperation): boolean {
  return [...responses.keys()].some((status) => /^[23]/.test(status) || status === 'default')
}

/** Broken requests may be refused with another status before the credentials are checked. */
function isMostly401(statuses: readonly number[]): boolean {
  return statuses.filter((status) => status === 401).length * 2 > statuses.length
}

/** `404 33 times, 400 2 times` */
function summaryOf(statuses: readonly number[]): string {
  const counts = new Map<number, number>()
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1)
  const parts = [...counts]
    .sort(([, left], [, right]) => right - left)
    .map(([status, count]) => `${status || 'no response'} ${count} times`)
  return parts.length === 0 ? 'no request was sent' : parts.join(', ')
}
