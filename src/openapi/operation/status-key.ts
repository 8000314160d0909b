import type { ResponsesTable } from '../compiled/tables.js'

/** The key of the response that a status falls under: itself, its range (`4XX`) or `default` (OpenAPI 3.0.3, 4.7.16). */
export function responseKeyOf(responses: ResponsesTable, status: number): string | undefined {
  const exact = String(status)
  if (Object.hasOwn(responses, exact)) return exact
  const range = `${Math.floor(status / 100)}XX`
  return [range, range.toLowerCase(), 'default'].find((key) => Object.hasOwn(responses, key))
}
