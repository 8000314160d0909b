import { compareDocumentation } from '../contract/compare-documentation.js'
import { type Difference, difference, membershipDifferences } from '../finding/difference.js'
import { canonicalJson } from '../node/canonical-json.js'
import {
  byName,
  child,
  type DiffNode,
  members,
  type Pair,
  resolve,
  resolveBoth,
} from '../node/diff-node.js'
import { pairByName } from '../node/pair-by-name.js'

/** The fields that say how credentials are sent, OpenAPI 3.0.3 section 4.7.27. */
const fields = ['type', 'scheme', 'in', 'name', 'openIdConnectUrl'] as const

/** The security schemes of two contracts, and their names in both. */
export interface SchemeNames {
  /** Old name -> new name, for each scheme that both contracts have. */
  readonly newNames: ReadonlyMap<string, string>
  readonly nodes: Pair
}

/** Pairs schemes of equal names, and the others by equal definitions. */
export function matchSchemes(contracts: Pair): SchemeNames {
  const nodes = members(members(contracts, 'components'), 'securitySchemes')
  const { matched, removed, added } = pairByName(byName(nodes.before), byName(nodes.after))
  const newNames = new Map(matched.map(({ name }) => [name, name]))
  for (const [name, scheme] of removed) {
    const alike = [...added].filter(([, each]) => definition(each) === definition(scheme))
    const [only, ...others] = alike
    if (only && others.length === 0) newNames.set(name, only[0])
  }
  return { newNames, nodes }
}

/** Compares how credentials are sent and obtained, for the schemes that are in use. */
export function compareSecuritySchemes(
  names: SchemeNames,
  used: ReadonlySet<string>,
): Difference[] {
  const inUse = [...names.newNames].filter(([old]) => used.has(old))
  return inUse.flatMap(([old, now]) => {
    const nodes = {
      before: child(names.nodes.before, old),
      after: child(names.nodes.after, now),
    }
    const detail = `${old} → ${now}`
    const renamed =
      old === now ? [] : [difference('security-scheme-renamed', 'request', nodes, detail)]
    return [...renamed, ...compareScheme(resolveBoth(nodes))]
  })
}

function compareScheme(pair: Pair): Difference[] {
  const travels = fields.flatMap((name) => {
    const { before, after } = members(pair, name)
    if (spell(pair.before, name) === spell(pair.after, name)) return []
    const detail = `${name} ${before.value ?? 'none'} → ${after.value ?? 'none'}`
    return [difference('security-scheme-changed', 'request', { before, after }, detail)]
  })
  return [
    ...travels,
    ...compareFlows(members(pair, 'flows')),
    ...compareDocumentation(pair, 'request'),
  ]
}

function compareFlows(flows: Pair): Difference[] {
  const paired = pairByName(byName(flows.before), byName(flows.after))
  const rules = { removed: 'security-flow-removed', added: 'security-flow-added' } as const
  const urls = paired.matched.flatMap((flow) =>
    ['authorizationUrl', 'tokenUrl', 'refreshUrl'].flatMap((name) => {
      const { before, after } = members(flow, name)
      if (before.value === after.value) return []
      const detail = `${name} ${before.value ?? 'none'} → ${after.value ?? 'none'}`
      return [difference('security-scheme-changed', 'request', { before, after }, detail)]
    }),
  )
  return [...membershipDifferences(rules, 'request', paired, flows), ...urls]
}

/** HTTP schemes and the names of headers are case-insensitive (RFC 9110 sections 11.1 and 5.1). */
function spell(scheme: DiffNode, name: string): string {
  const value = canonicalJson(child(scheme, name).value ?? null)
  const anyCase = name === 'scheme' || (name === 'name' && child(scheme, 'in').value === 'header')
  return anyCase ? value.toLowerCase() : value
}

/** Everything of a scheme that matters to a client. */
function definition(node: DiffNode): string {
  const scheme = resolve(node)
  return [...fields, 'flows'].map((name) => spell(scheme, name)).join()
}
