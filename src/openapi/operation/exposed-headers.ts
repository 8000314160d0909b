import type { OperationsTable, ResponsesTable } from '../compiled/tables.js'

/** Headers that scripts of another origin may read anyway, or never (Fetch, 2.2.2 and 4.10). */
const notExposed: ReadonlySet<string> = new Set([
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
  'set-cookie',
  'set-cookie2',
])

/** The response headers of a contract for Access-Control-Expose-Headers, each once, as first spelled. */
export function exposedHeadersOf(operations: OperationsTable, unmatched: ResponsesTable): string[] {
  const names = new Map<string, string>()
  const tables = [...Object.values(operations).map(({ responses }) => responses), unmatched]
  for (const { headers } of tables.flatMap((responses) => Object.values(responses))) {
    for (const name of Object.keys(headers)) {
      const key = name.toLowerCase()
      if (!notExposed.has(key) && !names.has(key)) names.set(key, name)
    }
  }
  return [...names.values()]
}
