import type { Catalog, CatalogOperation } from '../contract/catalog.js'

/** The number of operations that the banner lists. The page lists all. */
const maxOperations = 30

/**
 * The text that a mock prints when it starts: its URL, its operations, and how to ask for a response. A loopback address
 * is printed as `localhost`: a cookie set for one of the two is not sent to the other, and pages are mostly at `localhost`.
 */
export function mockBanner(listening: string, { title, stateful, operations }: Catalog): string {
  const url = listening.replace('//127.0.0.1', '//localhost')
  const [first] = operations
  const error = first?.responses.find(({ status }) => status >= 400)
  return `
  Mock of ${title}${stateful ? ', with memory' : ''}, at ${url}
  A page with a button for every response: ${url}/__mock

${operations.slice(0, maxOperations).map(lineOf).join('\n')}${
  operations.length > maxOperations
    ? `\n  ... and ${operations.length - maxOperations} more, at ${url}/__mock`
    : ''
}

  Ask for a response:  curl -i -X ${first?.method} ${url}${first?.path} -H 'Prefer: ${error?.prefer ?? 'dynamic=true'}'
  Also: Prefer: ${error?.code ? `error=${error.code}, ` : ''}dynamic=true, seed=7, delay=100-800, fault=reset|timeout|truncate
`
}

function lineOf({ method, path, responses }: CatalogOperation): string {
  const byStatus = new Map<number, string[]>()
  for (const { status, example } of responses) {
    const examples = byStatus.get(status) ?? []
    if (example !== null) examples.push(example)
    byStatus.set(status, examples)
  }
  const list = [...byStatus].map(([status, examples]) => `${status} ${examples.join('|')}`.trim())
  return `  ${method.padEnd(6)} ${path}\n         ${list.join(', ')}`
}
