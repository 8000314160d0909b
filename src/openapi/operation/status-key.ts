import type { ResponsesTable } from '../compiled/tables.js'

/** The key of the response that a status falls under: itself, its range (`4XX`) or `default` (OpenAPI 3.0.3, 4.7.16). */
export function responseKeyOf(responses: ResponsesTable, status: number): string | undefined {
  const exact = String(status)
  if (Object.hasOwn(responses, exact)) return exact
  const range = `${Math.floor(status / 100)}XX`
  return [range, range.toLowerCase(), 'default'].find((key) => Object.hasOwn(responses, key))
}

/**
 * The status to send for a key: itself, or for a range and for `default` the first of the preferred ones that it
 * stands for.
 */
export function statusOfKey(key: string, preferred: readonly number[]): number {
  const range = /^([1-5])xx$/i.exec(key)?.[1]
  if (range === undefined) return key === 'default' ? (preferred[0] ?? 500) : Number(key)
  return preferred.find((status) => String(status).startsWith(range)) ?? Number(range) * 100
}
