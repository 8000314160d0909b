import type { Catalog, CatalogOperation } from '../contract/catalog.js'

/** Operations that are listed; a contract of a thousand has its page. */
const listed = 30

/** What a starting mock says: where it is, what it has, how to ask for it. */
export function mockBanner(url: string, { title, stateful, operations }: Catalog): string {
  const [first] = operations
  const error = first?.answers.find(({ status }) => status >= 400)
  return `
  Mock of ${title}${stateful ? ', with memory' : ''}, at ${url}
  Page with a button for every answer: ${url}/__mock

${operations.slice(0, listed).map(lineOf).join('\n')}${
  operations.length > listed
    ? `\n  ... and ${operations.length - listed} more, at ${url}/__mock`
    : ''
}

  Ask for an answer:  curl -i -X ${first?.method} ${url}${first?.path} -H 'Prefer: ${error?.prefer ?? 'dynamic=true'}'
  Also: Prefer: ${error?.code ? `error=${error.code}, ` : ''}dynamic=true, seed=7, delay=100-800, fault=reset|timeout|truncate
`
}

function lineOf({ method, path, answers }: CatalogOperation): string {
  const byStatus = new Map<number, string[]>()
  for (const { status, example } of answers) {
    const examples = byStatus.get(status) ?? []
    if (example !== null) examples.push(example)
    byStatus.set(status, examples)
  }
  const list = [...byStatus].map(([status, examples]) => `${status} ${examples.join('|')}`.trim())
  return `  ${method.padEnd(6)} ${path}\n         ${list.join(', ')}`
}
