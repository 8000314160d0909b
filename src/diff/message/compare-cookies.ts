import { isObject } from '../../openapi/document/document-node.js'
import { type Difference, difference } from '../finding/difference.js'
import { canonicalJson } from '../node/canonical-json.js'
import { child, type DiffNode, entries, members, type Pair } from '../node/diff-node.js'
import type { Direction } from '../rule/rule.js'

/**
 * Compares the attributes of the cookie that a `Set-Cookie` header sets: those in `x-cookie` where both
 * sides have it, otherwise those that description and example mention.
 */
export function compareCookies(pair: Pair, direction: Direction): Difference[] {
  const declared = members(pair, 'x-cookie')
  const isDeclared = isObject(declared.before.value) && isObject(declared.after.value)
  const before = isDeclared ? declarations(declared.before) : mentions(pair.before)
  const after = isDeclared ? declarations(declared.after) : mentions(pair.after)
  const removed = [...before].filter((promise) => !after.has(promise))
  const added = [...after].filter((promise) => !before.has(promise))
  if (removed.length === 0 && added.length === 0) return []
  const detail = `${removed.join(', ') || 'nothing'} → ${added.join(', ') || 'nothing'}`
  return [difference('cookie-changed', direction, isDeclared ? declared : pair, detail)]
}

function declarations(cookie: DiffNode): Set<string> {
  return new Set(entries(cookie).map(([name, { value }]) => `${name} ${canonicalJson(value)}`))
}

function mentions(header: DiffNode): Set<string> {
  const texts = [header, child(header, 'schema')].flatMap((each) => [
    child(each, 'description').value,
    child(each, 'example').value,
  ])
  return new Set(texts.flatMap((text) => (typeof text === 'string' ? attributesIn(text) : [])))
}

/** The attributes of RFC 6265 section 4.1 that are the same in every response. */
const attributes = /\b(?:HttpOnly|Secure|Partitioned|(?:SameSite|Path|Domain)=[^\s;,`'"]+)/gi

function attributesIn(text: string): string[] {
  return [...text.matchAll(attributes)].map(([attribute]) => attribute)
}
