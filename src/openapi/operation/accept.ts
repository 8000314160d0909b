import Negotiator from 'negotiator'
import { coversMediaType, essenceOf, isJson, isText, parseMediaType } from './media-type.js'

/** The representation that a response is sent as. */
export interface Representation {
  /** The key of `content`, which may be a range: `application/*`. */
  readonly key: string
  /** The media type that is sent, without the default charset. Never a range. */
  readonly mediaType: string
}

/**
 * Chooses the representation that a caller prefers (RFC 9110, 12.5.1): by weight, then by how
 * specific the range in Accept is, then by the order of the keys. `q=0` refuses. `charset` in Accept
 * does not count: all text is sent as UTF-8 where the contract names no other. Other parameters
 * count only where the contract has them: `application/json; version=1` is better than no response.
 *
 * @param keys keys of `content`, in the order in which they are preferred
 * @param accept the Accept header; without it everything is accepted
 * @returns undefined where nothing is acceptable (406), or where there are no keys
 */
export function negotiate(
  keys: readonly string[],
  accept: string | undefined,
): Representation | undefined {
  const [first] = keys
  if (first === undefined) return undefined
  if (acceptsEverything(accept)) return { key: first, mediaType: concreteTypeFor(first) }
  return (
    bestOf(keys, accept.replaceAll(/;\s*charset\s*=\s*(?:"[^"]*"|[^;,]*)/gi, '')) ??
    bestOf(keys, accept.replaceAll(/;\s*(?!q\s*=)[^\s;,=]+\s*=\s*(?:"[^"]*"|[^;,]*)/gi, ''))
  )
}

function bestOf(keys: readonly string[], accept: string): Representation | undefined {
  const negotiator = new Negotiator({ headers: { accept } })
  const wanted = negotiator.mediaTypes()
  const candidates = keys.flatMap((key) =>
    candidatesFor(key, wanted).map((mediaType) => ({ key, mediaType })),
  )
  const [best] = negotiator.mediaTypes(candidates.map(({ mediaType }) => mediaType))
  return candidates.find(({ mediaType }) => mediaType === best)
}

/** Whether an Accept header leaves the choice to the sender. */
export function acceptsEverything(accept: string | undefined): accept is undefined | '*/*' {
  return accept === undefined || accept === '*/*' || accept.trim() === ''
}

const concreteTypes: Readonly<Record<string, string>> = {
  '*/*': 'application/json',
  'application/*': 'application/json',
  'text/*': 'text/plain',
  'image/*': 'image/png',
  'audio/*': 'audio/mpeg',
  'video/*': 'video/mp4',
}

/** A media type for a range that nobody asks to be anything in particular. */
export function concreteTypeFor(range: string): string {
  if (!range.includes('*')) return range
  const suffix = /\*\+(\w+)$/.exec(essenceOf(range))?.[1]
  if (suffix !== undefined) return range.replace(`*+${suffix}`, suffix)
  return concreteTypes[essenceOf(range)] ?? 'application/octet-stream'
}

/**
 * The Content-Type of a media type. JSON and text are UTF-8, which is said for readers that do not
 * know it (RFC 8259, 8.1), once: a charset that the contract names stays.
 */
export function contentTypeOf(mediaType: string): string {
  const hasCharset = parseMediaType(mediaType).parameters.charset !== undefined
  return (isJson(mediaType) || isText(mediaType)) && !hasCharset
    ? `${mediaType}; charset=utf-8`
    : mediaType
}

function candidatesFor(key: string, wanted: readonly string[]): string[] {
  if (!key.includes('*')) return [key]
  const named = wanted.filter((type) => !type.includes('*') && coversMediaType(key, type))
  return [...named, concreteTypeFor(key)]
}
