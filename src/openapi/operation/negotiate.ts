import Negotiator from 'negotiator'
import { contentKeyFor, essenceOf } from './media-type.js'

export interface NegotiatedMediaType {
  /** The key of `content`, as the contract writes it. It may be a range. */
  readonly key: string
  /** The media type to send: the key itself, or a media type within its range. */
  readonly mediaType: string
}

/** The media type that stands for a range for which the client names none. */
const typesOfRanges: Readonly<Record<string, string>> = {
  '*/*': 'application/json',
  'application/*': 'application/json',
  'text/*': 'text/plain',
  'image/*': 'image/png',
  'audio/*': 'audio/mpeg',
  'video/*': 'video/mp4',
}

/**
 * Selects a media type by an Accept header: by weight, then by how specific the range is, then by the order of the
 * header, then by the order of `keys` (RFC 9110, section 12.5.1; OpenAPI 3.2, section 4.14).
 * @param accept undefined accepts everything
 * @param keys media types and media type ranges, in the order of the server's preference
 * @returns undefined where the client accepts none of them
 */
export function negotiateMediaType(
  accept: string | undefined,
  keys: readonly string[],
): NegotiatedMediaType | undefined {
  // The charset is not a part of what is negotiated: JSON and text are sent as UTF-8.
  const header = accept?.replaceAll(/;\s*charset\s*=\s*(?:"[^"]*"|[^;,\s]*)/gi, '')
  const negotiator = new Negotiator({ headers: header === undefined ? {} : { accept: header } })
  const accepted = negotiator.mediaTypes()
  const offers = keys.flatMap((key) =>
    mediaTypesOf(key, keys, accepted).map((mediaType) => ({ key, mediaType })),
  )
  const [best] = negotiator.mediaTypes(offers.map(({ mediaType }) => mediaType))
  return offers.find(({ mediaType }) => mediaType === best)
}

function mediaTypesOf(key: string, keys: readonly string[], accepted: readonly string[]): string[] {
  const range = essenceOf(key)
  if (!range.endsWith('/*')) return [key]
  const named = accepted.filter(
    (type) => !type.includes('*') && contentKeyFor(keys, essenceOf(type)) === key,
  )
  return [...named, typesOfRanges[range] ?? 'application/octet-stream']
}
