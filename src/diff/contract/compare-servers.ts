import { type Difference, membershipDifferences } from '../finding/difference.js'
import { child, type DiffNode, entries, items, type Pair } from '../node/diff-node.js'
import { pairByName } from '../node/pair-by-name.js'
import { compareDocumentation } from './compare-documentation.js'

/** Compares two lists of servers by the URLs that they and their variables describe. */
export function compareServers(servers: Pair): Difference[] {
  const paired = pairByName(byUrl(servers.before), byUrl(servers.after))
  const rules = { removed: 'server-removed', added: 'server-added' } as const
  return [
    ...membershipDifferences(rules, 'request', paired, servers),
    ...paired.matched.flatMap((each) => compareDocumentation(each, 'request')),
  ]
}

/** The `servers` of the first node that declares a server. */
export function serversOf(...holders: readonly DiffNode[]): DiffNode | undefined {
  return holders.map((each) => child(each, 'servers')).find((each) => items(each).length > 0)
}

/** By URL without a slash at the end, since paths begin with one. Without servers it is the one at `/` (OpenAPI 3.0.3 section 4.7.1). */
function byUrl(servers: DiffNode): Map<string, DiffNode> {
  const urls = items(servers).flatMap((server) =>
    expand(server).map((url): [string, DiffNode] => [url.replace(/\/$/, '') || '/', server]),
  )
  return new Map(urls.length > 0 ? urls : [['/', servers]])
}

/** A variable with an enum gives one URL for each value. A variable without one stays in the URL with its default. */
function expand(server: DiffNode): string[] {
  const url = String(child(server, 'url').value)
  return entries(child(server, 'variables')).reduce<string[]>(
    (urls, [name, variable]) => {
      const listed = items(child(variable, 'enum')).map(({ value }) => String(value))
      const free = `{${name}=${child(variable, 'default').value}}`
      const values = listed.length > 0 ? listed : [free]
      return urls.flatMap((each) => values.map((value) => each.replaceAll(`{${name}}`, value)))
    },
    [url],
  )
}
