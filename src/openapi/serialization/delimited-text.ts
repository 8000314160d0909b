import type { Serialization } from '../compiled/serialization-types.js'
import { isJson } from '../operation/media-type.js'
import { parseStrictJson } from './strict-json.js'
import { valueOfTexts } from './text-value.js'
import { UnreadableValue, UnwritableValue } from './unreadable-value.js'

// Values that stand in one text: `1,2,3`, `.a.b`, `;color=red`, `a%20b` (OpenAPI 3.1, "Style Values"; RFC 6570).

/** How the characters of a value are kept apart from delimiters: percent-encoding, or nothing in headers. */
export interface TextCoding {
  readonly encode: (text: string) => string
  readonly decode: (text: string) => string
  /** Whether `encode` leaves delimiters as they are. */
  readonly isPlain?: boolean
}

/** What a serialized value is called, and how it is written. */
export type NamedSerialization = Serialization & { readonly name: string }

/**
 * @returns a value, a list or an object, by the schema of the entry
 * @throws UnreadableValue
 */
export function readText(entry: NamedSerialization, raw: string, coding: TextCoding): unknown {
  if (entry.mediaType !== null) return readContent(entry, entry.mediaType, coding.decode(raw))
  return valueOfTexts(entry, entry.name, textsOf(entry, raw, coding))
}

function textsOf(entry: NamedSerialization, raw: string, coding: TextCoding): unknown {
  const { name, type, explode } = entry
  const items = type === 'primitive' ? [bodyOf(entry, raw)] : itemsOf(entry, raw)
  if (type === 'primitive') return coding.decode(items[0] ?? '')
  if (type === 'array') return items.map(coding.decode)
  return explode
    ? membersOf(
        name,
        items.map((item) => splitAt(item, '=')),
        coding,
      )
    : membersOf(name, pairsOf(name, items), coding)
}

/**
 * @returns undefined for what is absent by RFC 6570: null, an empty list and an empty object
 * @throws UnwritableValue
 */
export function writeText(
  entry: NamedSerialization,
  value: unknown,
  coding: TextCoding,
): string | undefined {
  const { name, explode, mediaType } = entry
  const { encode } = coding
  if (mediaType !== null) {
    return encode(isJson(mediaType) ? JSON.stringify(value) : primitiveText(name, value))
  }
  if (value === undefined || value === null) return undefined
  const { prefix, separator, named } = delimitersOf(entry)
  const label = named ? `${encode(name)}=` : ''
  if (typeof value !== 'object') return `${prefix}${label}${encode(String(value))}`
  const write = (item: unknown) => itemText(entry, item, coding)
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined
    if (value.length === 1) refuseHiddenDelimiter(entry, value)
    return explode && named
      ? value.map((item) => `${prefix}${label}${write(item)}`).join('')
      : prefix + label + value.map(write).join(separator)
  }
  const members = Object.entries(value).filter(
    ([, member]) => member !== undefined && member !== null,
  )
  if (members.length === 0) return undefined
  if (!explode) return prefix + label + members.flat().map(write).join(separator)
  if (members.length === 1) refuseHiddenDelimiter(entry, members.flat())
  return prefix + members.map(([key, member]) => `${write(key)}=${write(member)}`).join(separator)
}

/** The text of a value that is neither a list nor an object. @throws UnwritableValue */
export function primitiveText(name: string, value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  throw new UnwritableValue(`${name}: a list or an object can't stand here`)
}

interface Delimiters {
  readonly prefix: string
  readonly separator: string
  /** Also how the separator looks where a caller has percent-encoded it with all the rest. */
  readonly encoded: RegExp
  /** Whether the name stands in the text (`;name=`). */
  readonly named: boolean
}

const comma = { separator: ',', encoded: /%2c/i }

function delimitersOf({ style, explode }: Serialization): Delimiters {
  switch (style) {
    case 'label':
      return explode
        ? { prefix: '.', separator: '.', encoded: /%2e/i, named: false }
        : { prefix: '.', ...comma, named: false }
    case 'matrix':
      return explode
        ? { prefix: ';', separator: ';', encoded: /%3b/i, named: true }
        : { prefix: ';', ...comma, named: true }
    case 'spaceDelimited':
      return { prefix: '', separator: '%20', encoded: /\+|%20| /, named: false }
    case 'pipeDelimited':
      return { prefix: '', separator: '|', encoded: /\||%7c/i, named: false }
    default:
      return { prefix: '', ...comma, named: false }
  }
}

/** The text behind the prefix and, in matrix style, the name. */
function bodyOf(entry: NamedSerialization, raw: string): string {
  const { prefix, named } = delimitersOf(entry)
  if (!raw.startsWith(prefix)) throw unreadable(entry)
  const body = raw.slice(prefix.length)
  if (!named || (entry.explode && entry.type === 'object')) return body
  if (body === entry.name) return ''
  if (!body.startsWith(`${entry.name}=`)) throw unreadable(entry)
  return body.slice(entry.name.length + 1)
}

function itemsOf(entry: NamedSerialization, raw: string): string[] {
  const { separator, encoded, named } = delimitersOf(entry)
  const body = bodyOf(entry, raw)
  const isAmbiguous = separator !== '%20' && separator !== '|'
  const items = body.split(isAmbiguous && body.includes(separator) ? separator : encoded)
  if (!(named && entry.explode && entry.type === 'array')) return items
  return items.map((item, i) => (i === 0 ? item : bodyOf(entry, `;${item}`)))
}

function unreadable({ name, style }: NamedSerialization): UnreadableValue {
  return new UnreadableValue(name, `must be written in style ${style}`)
}

function splitAt(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}

/** `R,100,G,200` as pairs. */
function pairsOf(name: string, items: readonly string[]): [string, string][] {
  if (items.length % 2 === 1) throw new UnreadableValue(name, 'must be names and values in turn')
  return Array.from({ length: items.length / 2 }, (_, i) => [
    items[2 * i] ?? '',
    items[2 * i + 1] ?? '',
  ])
}

function membersOf(
  name: string,
  pairs: readonly (readonly [string, string])[],
  { decode }: TextCoding,
): Record<string, string> {
  const members: Record<string, string> = Object.create(null)
  for (const [key, value] of pairs) {
    const member = decode(key)
    if (member in members) throw new UnreadableValue(`${name}.${member}`, 'must not come twice')
    members[member] = decode(value)
  }
  return members
}

function readContent(entry: NamedSerialization, mediaType: string, text: string): unknown {
  const { name } = entry
  if (!isJson(mediaType)) return valueOfTexts(entry, name, text)
  try {
    return parseStrictJson(text)
  } catch (error) {
    if (error instanceof UnreadableValue) throw error
    throw new UnreadableValue(name, 'must be JSON')
  }
}

function itemText(entry: NamedSerialization, item: unknown, coding: TextCoding): string {
  const { name, style } = entry
  const text = primitiveText(name, item)
  const delimiter = { spaceDelimited: ' ', pipeDelimited: '|' }[style]
  const reserved = delimiter ?? (coding.isPlain ? ',' : undefined)
  if (reserved !== undefined && text.includes(reserved)) {
    throw new UnwritableValue(`${name}: style ${style} can't hold a value with "${reserved}"`)
  }
  // encodeURIComponent leaves dots, which part the items of an exploded label.
  return style === 'label' ? coding.encode(text).replaceAll('.', '%2E') : coding.encode(text)
}

/** One item with a delimiter in it reads as two: many callers percent-encode the delimiters too. */
function refuseHiddenDelimiter(entry: NamedSerialization, items: readonly unknown[]): void {
  const { separator } = delimitersOf(entry)
  if (!items.some((item) => String(item).includes(separator))) return
  throw new UnwritableValue(`${entry.name}: a lone value with "${separator}" reads as two`)
}

/** Percent-encodes a text (RFC 3986, 2.1). @throws UnwritableValue for an unpaired surrogate, which UTF-8 cannot encode */
export function percentEncode(text: string): string {
  if (/\p{Cs}/u.test(text)) throw new UnwritableValue('an unpaired surrogate has no bytes in UTF-8')
  return encodeURIComponent(text)
}
