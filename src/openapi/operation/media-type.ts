import { parse } from 'content-type'

/** A media type, or a media range such as `text/*` (RFC 9110, 8.3.1 and 12.5.1). */
export interface MediaType {
  /** `type/subtype` in lower case, without parameters. */
  readonly essence: string
  /** Names in lower case, values as written. */
  readonly parameters: Readonly<Record<string, string>>
}

/** Reads a Content-Type or a key of `content`. It never throws: other text gives an essence that nothing matches. */
export function parseMediaType(text: string): MediaType {
  const { type, parameters } = parse(text)
  return { essence: type, parameters }
}

/** `type/subtype` in lower case, without parameters. */
export function essenceOf(mediaType: string): string {
  return parse(mediaType, { parameters: false }).type
}

/** JSON text: `application/json`, `text/json` and every `+json` (RFC 6839, 3.1). */
export function isJson(mediaType: string): boolean {
  return /^(?:application|text)\/json$|^[^/]+\/[^/]+\+json$/.test(essenceOf(mediaType))
}

/** XML text: `application/xml`, `text/xml` and every `+xml` (RFC 7303). */
export function isXml(mediaType: string): boolean {
  return /^(?:application|text)\/xml$|^[^/]+\/[^/]+\+xml$/.test(essenceOf(mediaType))
}

/** A form whose fields are `name=value` pairs. */
export function isUrlEncodedForm(mediaType: string): boolean {
  return essenceOf(mediaType) === 'application/x-www-form-urlencoded'
}

/** A form whose fields are parts with headers of their own (RFC 7578). */
export function isMultipartForm(mediaType: string): boolean {
  return essenceOf(mediaType) === 'multipart/form-data'
}

/** Plain text of any kind that is neither JSON nor XML: `text/plain`, `text/csv`, `text/html`. */
export function isText(mediaType: string): boolean {
  return essenceOf(mediaType).startsWith('text/') && !isJson(mediaType) && !isXml(mediaType)
}

/** A sequence of items that is read as a stream (OpenAPI 3.2, "Sequential Media Types"). */
export type SequentialKind = 'event-stream' | 'json-lines' | 'json-seq'

export function sequentialKindOf(mediaType: string): SequentialKind | undefined {
  const essence = essenceOf(mediaType)
  if (essence === 'text/event-stream') return 'event-stream'
  if (/^application\/(?:json-seq|[^/]+\+json-seq)$/.test(essence)) return 'json-seq'
  return /^application\/(?:x-)?(?:jsonl|jsonlines|ndjson|json-lines)$/.test(essence)
    ? 'json-lines'
    : undefined
}

/**
 * The key of `content` that a media type falls under: the most specific one counts (OpenAPI 3.1, Media
 * Types). A key with parameters (`; version=2`) takes only media types that have them too; a key
 * without takes any. `charset` and `boundary` tell how the bytes are written and are not compared.
 *
 * @param keys media types and ranges: `application/json`, `application/*+json`, `text/*`, `*\/*`
 * @param mediaType what was sent, e.g. the Content-Type of a request or of a response
 */
export function contentKeyFor(keys: readonly string[], mediaType: string): string | undefined {
  if (keys.includes(mediaType)) return mediaType
  const sent = parseMediaType(mediaType)
  let best: string | undefined
  let highest = 0
  for (const key of keys) {
    const rank = rankOf(parseMediaType(key), sent)
    if (rank > highest) {
      best = key
      highest = rank
    }
  }
  return best
}

/** Whether every media type of the range `inner` also falls under `outer`. */
export function coversMediaType(outer: string, inner: string): boolean {
  return rankOf(parseMediaType(outer), parseMediaType(inner)) > 0
}

/** Parameters that tell how the bytes are written, and not what they mean. */
const transferParameters: readonly string[] = ['charset', 'boundary', 'q']

/** How specific the range is under which a media type falls; 0 where it does not fall under it. */
function rankOf(range: MediaType, sent: MediaType): number {
  const rank = essenceRank(range.essence, sent.essence)
  const names = Object.keys(range.parameters).filter((name) => !transferParameters.includes(name))
  const agree = names.every(
    (name) => range.parameters[name]?.toLowerCase() === sent.parameters[name]?.toLowerCase(),
  )
  return rank > 0 && agree ? rank + names.length / 100 : 0
}

function essenceRank(range: string, sent: string): number {
  if (range === sent) return 4
  if (!sent.includes('/')) return 0
  if (range === '*/*') return 1
  const [type, subtype = ''] = range.split('/')
  if (type !== sent.split('/', 1)[0]) return 0
  if (subtype === '*') return 2
  return subtype.startsWith('*+') && sent.endsWith(subtype.slice(1)) ? 3 : 0
}
