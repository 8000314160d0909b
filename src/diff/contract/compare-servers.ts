import { type Fact, membershipFacts } from '../change/fact.js'
import { child, entries, items, type Located, type Pair } from '../change/located.js'
import { pairUp } from '../change/pair-up.js'
import { compareProse } from './compare-prose.js'

/** Compares two lists of servers by the URLs that their variables can make. */
export function compareServers(servers: Pair): Fact[] {
  const paired = pairUp(byUrl(servers.before), byUrl(servers.after))
  const rules = { gone: 'server-removed', came: 'server-added' } as const
  return [
    ...membershipFacts(rules, 'request', paired, servers),
    ...paired.both.flatMap((each) => compareProse(each, 'request')),
  ]
}

/** The `servers` of the first holder that has any: the operation, its path, the contract. */
export function serversOf(...holders: readonly Located[]): Located | undefined {
  return holders.map((each) => child(each, 'servers')).find((each) => items(each).length > 0)
}

/** Where there are none, the one at `/` (OpenAPI 3.0.3 section 4.7.1). */
function byUrl(servers: Located): Map<string, Located> {
  const urls = items(servers).flatMap((server) =>
    expand(server).map((url): [string, Located] => [url, server]),
  )
  return new Map(urls.length > 0 ? urls : [['/', servers]])
}

/** A variable with an enum makes one URL of each value; another stays free, with its default. */
function expand(server: Located): string[] {
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
