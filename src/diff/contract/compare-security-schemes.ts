import { canonical } from '../change/canonical.js'
import { type Fact, fact, membershipFacts } from '../change/fact.js'
import {
  byName,
  child,
  type Located,
  members,
  type Pair,
  resolve,
  resolveBoth,
} from '../change/located.js'
import { pairUp } from '../change/pair-up.js'
import { compareProse } from './compare-prose.js'

/** What says how credentials are sent, OpenAPI 3.0.3 section 4.7.27. */
const fields = ['type', 'scheme', 'in', 'name', 'openIdConnectUrl'] as const

/** The security schemes of two contracts, and which became which. */
export interface SchemeNames {
  /** Old name -> new name, for each scheme that is still there. */
  readonly newNames: ReadonlyMap<string, string>
  readonly nodes: Pair
}

/** Pairs the schemes by name, and what is left by being defined alike. */
export function matchSchemes(contracts: Pair): SchemeNames {
  const nodes = members(members(contracts, 'components'), 'securitySchemes')
  const { both, gone, came } = pairUp(byName(nodes.before), byName(nodes.after))
  const newNames = new Map(both.map(({ name }) => [name, name]))
  for (const [name, scheme] of gone) {
    const alike = [...came].filter(([, each]) => definition(each) === definition(scheme))
    const [only, ...others] = alike
    if (only && others.length === 0) newNames.set(name, only[0])
  }
  return { newNames, nodes }
}

/** Compares how the credentials of the schemes in use are sent and got. */
export function compareSecuritySchemes(names: SchemeNames, used: ReadonlySet<string>): Fact[] {
  const inUse = [...names.newNames].filter(([old]) => used.has(old))
  return inUse.flatMap(([old, now]) => {
    const nodes = {
      before: child(names.nodes.before, old),
      after: child(names.nodes.after, now),
    }
    const detail = `${old} → ${now}`
    const renamed = old === now ? [] : [fact('security-scheme-renamed', 'request', nodes, detail)]
    return [...renamed, ...compareScheme(resolveBoth(nodes))]
  })
}

function compareScheme(pair: Pair): Fact[] {
  const travels = fields.flatMap((name) => {
    const { before, after } = members(pair, name)
    if (spell(pair.before, name) === spell(pair.after, name)) return []
    const detail = `${name} ${before.value ?? 'none'} → ${after.value ?? 'none'}`
    return [fact('security-scheme-changed', 'request', { before, after }, detail)]
  })
  return [...travels, ...compareFlows(members(pair, 'flows')), ...compareProse(pair, 'request')]
}

function compareFlows(flows: Pair): Fact[] {
  const paired = pairUp(byName(flows.before), byName(flows.after))
  const rules = { gone: 'security-flow-removed', came: 'security-flow-added' } as const
  const urls = paired.both.flatMap((flow) =>
    ['authorizationUrl', 'tokenUrl', 'refreshUrl'].flatMap((name) => {
      const { before, after } = members(flow, name)
      if (before.value === after.value) return []
      const detail = `${name} ${before.value ?? 'none'} → ${after.value ?? 'none'}`
      return [fact('security-scheme-changed', 'request', { before, after }, detail)]
    }),
  )
  return [...membershipFacts(rules, 'request', paired, flows), ...urls]
}

/** HTTP schemes and the names of headers are case-insensitive (RFC 9110 sections 11.1 and 5.1). */
function spell(scheme: Located, name: string): string {
  const value = canonical(child(scheme, name).value ?? null)
  const anyCase = name === 'scheme' || (name === 'name' && child(scheme, 'in').value === 'header')
  return anyCase ? value.toLowerCase() : value
}

/** All that counts for a caller. */
function definition(node: Located): string {
  const scheme = resolve(node)
  return [...fields, 'flows'].map((name) => spell(scheme, name)).join()
}
