import type { Serialization } from '../compiled/serialization-types.js'
import type { ResponseHeaderEntry } from '../compiled/tables.js'
import { readText, type TextCoding, writeText } from './delimited-text.js'
import { UnwritableValue } from './unreadable-value.js'

/** Headers are not percent-encoded. */
export const headerCoding: TextCoding = {
  encode: plainText,
  decode: (text) => text.trim(),
  isPlain: true,
}

/**
 * Reads a header field by its serialization. The lines of one field are one list (RFC 9110, 5.3).
 *
 * @throws UnreadableValue
 */
export function readHeader(
  name: string,
  serialization: Serialization,
  value: string | readonly string[],
): unknown {
  const text = typeof value === 'string' ? value : value.join(', ')
  return readText({ ...serialization, name }, text, headerCoding)
}

/**
 * The values of the headers that a response declares, by their names in the contract.
 *
 * @param textOf the text of a header, or its lines; undefined where it is absent
 * @throws UnreadableValue
 */
export function readHeaders(
  declared: Readonly<Record<string, ResponseHeaderEntry>>,
  textOf: (name: string) => string | readonly string[] | undefined,
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, { serialization }] of Object.entries(declared)) {
    const text = textOf(name)
    if (text === undefined) continue
    values[name] = serialization === undefined ? text : readHeader(name, serialization, text)
  }
  return values
}

/** The reverse of `readHeader`. @returns undefined for an absent value @throws UnwritableValue */
export function writeHeader(
  name: string,
  serialization: Serialization,
  value: unknown,
): string | undefined {
  return writeText({ ...serialization, name }, value, headerCoding)
}

function plainText(text: string): string {
  if (!/[\r\n\0]|^\s|\s$/.test(text)) return text
  throw new UnwritableValue('a header has no line ends, and no blanks around its value')
}
