import querystring from 'node:querystring'
import qs from 'qs'
import {
  type NamedSerialization,
  percentEncode,
  primitiveText,
  readText,
  type TextCoding,
  writeText,
} from './delimited-text.js'
import { valueOfTexts } from './text-value.js'
import { UnreadableValue, UnwritableValue } from './unreadable-value.js'

// Values that stand in `name=value` pairs: the query, a form, and cookies with several values.

/** A pair with its name decoded and its value as it was sent. */
export type Pair = readonly [name: string, rawValue: string]

/** The coding of queries and forms. Malformed percent-encoding is read as it stands. */
export const formCoding: TextCoding = {
  encode: percentEncode,
  decode: (text) => querystring.unescape(text.replaceAll('+', ' ')),
}

/** The pairs of a query (without its `?`) or of a form, in their order. */
export function parsePairs(text: string): Pair[] {
  return text.split('&').flatMap((pair) => {
    if (pair === '') return []
    const at = pair.indexOf('=')
    return at < 0
      ? [[formCoding.decode(pair), ''] as const]
      : [[formCoding.decode(pair.slice(0, at)), pair.slice(at + 1)] as const]
  })
}

/**
 * The value of a parameter or of a field.
 *
 * @param others the names of the parameters or fields beside it: an object whose members stand in
 *   pairs of their own doesn't take those
 * @returns undefined where it is absent
 * @throws UnreadableValue
 */
export function readPairs(
  entry: NamedSerialization,
  pairs: readonly Pair[],
  others: ReadonlySet<string>,
  coding: TextCoding = formCoding,
): unknown {
  const { name, style, type, explode, mediaType } = entry
  const own = pairs.filter(([key]) => key === name).map(([, raw]) => raw)
  if (own.length === 0 && isNestedIn(entry)) {
    const nested = readNested(name, pairs, coding)
    if (nested !== undefined || style === 'deepObject') return valueOfTexts(entry, name, nested)
  }
  if (mediaType === null && explode && type === 'array') {
    return own.length > 0 ? valueOfTexts(entry, name, own.map(coding.decode)) : undefined
  }
  if (mediaType === null && explode && type === 'object' && style !== 'deepObject') {
    return valueOfTexts(entry, name, readMembers(entry, pairs, others, coding))
  }
  const [raw, second] = own
  if (second !== undefined) throw new UnreadableValue(name, 'must not come twice')
  return raw === undefined ? undefined : readText(entry, raw, coding)
}

/** The pairs that a value is written as; none for an absent one. @throws UnwritableValue */
export function writePairs(
  entry: NamedSerialization,
  value: unknown,
  coding: TextCoding = formCoding,
): string[] {
  const { name, style, explode, mediaType } = entry
  const { encode } = coding
  if (value === undefined) return []
  if (mediaType === null && typeof value === 'object' && value !== null && explode) {
    if (style === 'deepObject') return writeNested(name, value)
    if (Array.isArray(value)) {
      return value.map((item) => `${encode(name)}=${encode(primitiveText(name, item))}`)
    }
    return Object.entries(value).flatMap(([key, member]) =>
      writePairs({ ...entry, name: key, type: 'primitive' }, member, coding),
    )
  }
  const text = writeText(entry, value, coding)
  return text === undefined ? [] : [`${encode(name)}=${text}`]
}

/** Whether the members of a value may be named with brackets: `name[member]`, `name[0][member]`. */
function isNestedIn({ style, type }: NamedSerialization): boolean {
  return style === 'deepObject' || type !== 'primitive'
}

/** How many levels of brackets are read. */
const maxNesting = 10
/** How many members one bracketed value may have. */
const maxMembers = 1_000

function readNested(name: string, pairs: readonly Pair[], { decode }: TextCoding): unknown {
  const found = new Map<string, string[]>()
  for (const [key, raw] of pairs) {
    if (!(key.startsWith(`${name}[`) && key.endsWith(']'))) continue
    const values = found.get(key)
    if (values) values.push(decode(raw))
    else found.set(key, [decode(raw)])
  }
  if (found.size === 0) return undefined
  if (found.size > maxMembers) throw new UnreadableValue(name, 'has too many members')
  const flat = Object.fromEntries(
    [...found].map(([key, values]) => [
      `value${key.slice(name.length)}`,
      values.length === 1 ? values[0] : values,
    ]),
  )
  try {
    return qs.parse(flat as never, {
      depth: maxNesting,
      strictDepth: true,
      arrayLimit: maxMembers,
      plainObjects: true,
    }).value
  } catch {
    throw new UnreadableValue(name, `is nested more than ${maxNesting} levels deep`)
  }
}

function writeNested(name: string, value: object): string[] {
  const text = qs.stringify({ [name]: value }, { arrayFormat: 'indices', skipNulls: true })
  return text === '' ? [] : text.split('&')
}

/** An object whose members are pairs of their own: the declared ones, and in an open object all that nobody else declares. */
function readMembers(
  { members = {}, isOpen }: NamedSerialization,
  pairs: readonly Pair[],
  others: ReadonlySet<string>,
  { decode }: TextCoding,
): Record<string, unknown> | undefined {
  const values: Record<string, unknown> = Object.create(null)
  for (const [key, raw] of pairs) {
    const type = Object.hasOwn(members, key) ? members[key]?.type : undefined
    if (type === undefined && (!isOpen || others.has(key))) continue
    const text = decode(raw)
    const known = values[key]
    if (type === 'array') values[key] = known === undefined ? [text] : [...(known as []), text]
    else if (known === undefined) values[key] = text
    else throw new UnreadableValue(key, 'must not come twice')
  }
  return Object.keys(values).length > 0 ? values : undefined
}

/** For values that a form can't hold. */
export function refuseUnlessObject(
  value: unknown,
): asserts value is Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return
  throw new UnwritableValue('a form holds an object')
}
