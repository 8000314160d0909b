import { essenceOf } from '../../openapi/operation/media-type.js'
import type { Random } from '../../openapi/sampling/random.js'

/** The smallest images, of one pixel, so that a page can show them. */
const images: Readonly<Record<string, string>> = {
  'image/gif': 'R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==',
  'image/png':
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
}

const defaultLength = 256

/**
 * Bytes that stand for a file: a small image, or random bytes.
 * @param schema limits the length by `minLength` and `maxLength`, in bytes
 */
export function sampleBytes(mediaType: string, schema: unknown, random: Random): Buffer {
  const { minLength, maxLength } = Object(schema)
  const least = typeof minLength === 'number' ? minLength : 0
  const most = typeof maxLength === 'number' ? maxLength : Math.max(defaultLength, least)
  const image = Buffer.from(images[essenceOf(mediaType)] ?? '', 'base64')
  if (image.length > 0 && image.length >= least && image.length <= most) return image
  const length = Math.min(most, Math.max(least, defaultLength))
  return Buffer.from(Array.from({ length }, () => random.int(0, 255)))
}
