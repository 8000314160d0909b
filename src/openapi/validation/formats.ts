import type { Ajv } from 'ajv'
import ajvFormats from 'ajv-formats'

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

/** Gives Ajv the formats of JSON Schema and OpenAPI, and our `email`. */
export function addFormats(ajv: Ajv): void {
  ajvFormats.default(ajv, { mode: 'full', keywords: false })
  ajv.addFormat('email', email)
}
