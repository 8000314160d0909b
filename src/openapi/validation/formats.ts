import type { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { date, dateTime, int32, int64, regex, time } from './validation-runtime.js'

/** RFC 5322 section 3.2.3: the characters of an unquoted local part. */
const atext = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]"

/** A label of a domain in any script (RFC 5890 section 2.3.2.3): hyphens only inside. */
const label = '[\\p{L}\\p{N}\\p{M}](?:[\\p{L}\\p{N}\\p{M}-]*[\\p{L}\\p{N}\\p{M}])?'

/**
 * An e-mail address that mail can be sent to: an ASCII dot-atom, `@`, and a domain of two labels or
 * more. No comments, quotes, commas or control characters: what the RFC allows there, mailers have
 * read in two ways (CVE-2022-35924).
 */
export const email = new RegExp(`^${atext}+(?:\\.${atext}+)*@${label}(?:\\.${label})+$`, 'u')

/** The formats that are taken from ajv-formats: each is one regular expression. */
const patterns = [
  'duration',
  'hostname',
  'ipv4',
  'ipv6',
  'json-pointer',
  'json-pointer-uri-fragment',
  'relative-json-pointer',
  'uri-reference',
  'uri-template',
  'url',
  'uuid',
] as const

/** RFC 3986 section 3: a reference that begins with a scheme. */
function uriPattern(): RegExp {
  const { source, flags } = ajvFormats.default.get('uri-reference', 'full') as RegExp
  return new RegExp(`^(?=[a-z][a-z0-9+.-]*:)${source.slice(1)}`, flags)
}

/** RFC 4648 section 4. */
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/**
 * Gives Ajv the formats of JSON Schema and of the OpenAPI Format Registry, and our `email`. Other
 * formats are annotations, which every value satisfies.
 */
export function addFormats(ajv: Ajv2020): void {
  ajvFormats.default(ajv, { mode: 'full', formats: [...patterns], keywords: false })
  ajv.addFormat('email', email)
  ajv.addFormat('uri', uriPattern())
  ajv.addFormat('byte', base64)
  ajv.addFormat('date', date)
  ajv.addFormat('time', time)
  ajv.addFormat('date-time', dateTime)
  ajv.addFormat('regex', regex)
  ajv.addFormat('int32', int32)
  ajv.addFormat('int64', int64)
}
