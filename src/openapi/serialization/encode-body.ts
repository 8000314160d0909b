import { isJson } from '../../verify/http/received-response.js'

const formType = 'application/x-www-form-urlencoded'

/**
 * A value as the bytes of a media type.
 * @returns undefined for media types that this program can't write, and for values that a form can't hold
 */
export function encodeBody(mediaType: string, value: unknown): Buffer | undefined {
  if (isJson(mediaType)) return Buffer.from(JSON.stringify(value))
  if (mediaType !== formType || !isFormValue(value)) return undefined
  const pairs = Object.entries(value).map(([name, text]): [string, string] => [name, String(text)])
  return Buffer.from(new URLSearchParams(pairs).toString())
}

/** The value as the receiver reads it: a form has no types and no unpaired surrogates. */
export function decodeBody(mediaType: string, bytes: Buffer): unknown {
  const text = bytes.toString('utf8')
  return mediaType === formType
    ? Object.fromEntries(new URLSearchParams(text))
    : (JSON.parse(text) as unknown)
}

function isFormValue(value: unknown): value is Record<string, string | number | boolean> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((field) => ['string', 'number', 'boolean'].includes(typeof field))
  )
}
