import { isObject } from '../../openapi/document/document-node.js'
import { canonical } from '../change/canonical.js'
import { type Fact, fact } from '../change/fact.js'
import { child, entries, type Located, members, type Pair } from '../change/located.js'
import type { Direction } from '../change/rules.js'

/**
 * Compares what a `Set-Cookie` header promises of its cookie. Where `x-cookie` says it on both sides,
 * that counts; else the attributes that description and example name.
 */
export function compareCookies(pair: Pair, direction: Direction): Fact[] {
  const declared = members(pair, 'x-cookie')
  const isDeclared = isObject(declared.before.value) && isObject(declared.after.value)
  const before = isDeclared ? declarations(declared.before) : mentions(pair.before)
  const after = isDeclared ? declarations(declared.after) : mentions(pair.after)
  const gone = [...before].filter((promise) => !after.has(promise))
  const came = [...after].filter((promise) => !before.has(promise))
  if (gone.length === 0 && came.length === 0) return []
  const detail = `${gone.join(', ') || 'nothing'} → ${came.join(', ') || 'nothing'}`
  return [fact('cookie-changed', direction, isDeclared ? declared : pair, detail)]
}

function declarations(cookie: Located): Set<string> {
  return new Set(entries(cookie).map(([name, { value }]) => `${name} ${canonical(value)}`))
}

function mentions(header: Located): Set<string> {
  const texts = [header, child(header, 'schema')].flatMap((each) => [
    child(each, 'description').value,
    child(each, 'example').value,
  ])
  return new Set(texts.flatMap((text) => (typeof text === 'string' ? attributesIn(text) : [])))
}

/** The attributes of RFC 6265 section 4.1 that do not change from answer to answer. */
const attributes = /\b(?:HttpOnly|Secure|Partitioned|(?:SameSite|Path|Domain)=[^\s;,`'"]+)/gi

function attributesIn(text: string): string[] {
  return [...text.matchAll(attributes)].map(([attribute]) => attribute)
}
