import type { EffectiveSchema } from '../../../openapi/schema/effective-schema.js'

/** A value to send, with a name for reports. */
export interface TestValue {
  readonly label: string
  readonly value: unknown
  /** Many servers refuse it, although schemas allow it: NUL, unpaired surrogates, huge texts. */
  readonly isUnusual?: boolean
}

const wrongFormats: Readonly<Record<string, readonly string[]>> = {
  email: [
    'ada',
    'ada@',
    '@example.com',
    'ada@example',
    'ada@example..com',
    'ada lovelace@example.com',
    'ada@example.com,eve@example.com',
    'ada@example.com\n',
    'ada@-example.com',
    '"ada"@example.com',
  ],
  uuid: ['3f0c6f6e', '3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b1g'],
  'date-time': ['2026-01-15', '2026-13-45T99:99:99Z', '2026-01-15 09:30'],
  date: ['15.01.2026', '2026-02-30'],
  uri: ['not a uri', 'http://'],
  ipv4: ['256.0.0.1'],
}

/** Longer texts are not sent. */
const longest = 1_000_000

/**
 * Texts at and over each limit of a schema, and texts that programs often handle wrongly. Each is invalid in at most one
 * point.
 * @param base a valid text
 */
export function textTestValues({ bounds, formats }: EffectiveSchema, base: string): TestValue[] {
  const [format] = formats
  const isFree = format === undefined || format === 'password'
  const wrong = wrongFormats[format ?? ''] ?? []
  return [
    { label: 'empty', value: '' },
    { label: 'NUL', value: insert(base, '\0'), isUnusual: true },
    { label: 'an unpaired surrogate', value: insert(base, '\ud800'), isUnusual: true },
    { label: 'a line break', value: insert(base, '\r\n') },
    { label: 'huge', value: resized(base, 10_000), isUnusual: true },
    ...(isFree ? unicodeTexts(base) : []),
    ...lengthTexts(bounds, base, format, isFree),
    ...byteTexts(bounds.maxBytes, base),
    ...wrong.map((value) => ({ label: `not of format ${format}`, value })),
  ]
}

function unicodeTexts(base: string): TestValue[] {
  return [
    { label: 'letters of other scripts', value: `${base}ßЯ日` },
    { label: 'a combining mark', value: `${base}e\u0301` },
    { label: 'right-to-left text', value: `${base}\u202eabc` },
  ]
}

function lengthTexts(
  { minLength, maxLength }: EffectiveSchema['bounds'],
  base: string,
  format: string | undefined,
  isFree: boolean,
): TestValue[] {
  const lengths = [
    ...(minLength > 0 ? [minLength, minLength - 1] : []),
    ...(Number.isFinite(maxLength) ? [maxLength, maxLength + 1] : []),
  ].filter((length) => length <= longest)
  const ofLength = (length: number) =>
    format === 'email' ? emailOf(length) : resized(base, length)
  // An emoji is one character and two UTF-16 code units.
  const emoji = isFree ? lengths.filter((length) => length > 0) : []
  return [
    ...lengths.map((length) => ({ label: `${length} characters`, value: ofLength(length) })),
    ...emoji.map((length) => ({ label: `${length} emoji`, value: '😀'.repeat(length) })),
  ]
}

/** @param maxBytes infinite where the schema has no `x-max-bytes` */
function byteTexts(maxBytes: number, base: string): TestValue[] {
  if (maxBytes > longest) return []
  const emoji = '😀'.repeat(Math.floor(maxBytes / 4))
  return [
    { label: `${maxBytes} bytes`, value: resized(base, maxBytes) },
    { label: `${maxBytes + 1} bytes`, value: resized(base, maxBytes + 1) },
    { label: `${maxBytes} bytes of emoji`, value: emoji },
    { label: `${maxBytes} bytes of emoji and a letter`, value: `${emoji}x` },
  ]
}

function insert(base: string, text: string): string {
  const middle = Math.floor(base.length / 2)
  return base.slice(0, middle) + text + base.slice(middle)
}

/** The text cut or padded to a length. */
function resized(base: string, length: number): string {
  return base.length >= length ? base.slice(0, length) : base.padEnd(length, base.at(-1) || 'x')
}

/** An e-mail address of a length: at most 64 characters before the @ (RFC 5321, 4.5.3.1), labels of at most 63 (RFC 1035, 2.3.4). */
function emailOf(length: number): string {
  const local = 'a'.repeat(Math.max(1, Math.min(64, length - '@b.example'.length)))
  const ending = '.example'
  let rest = length - local.length - 1 - ending.length
  const labels: string[] = []
  while (rest > 0) {
    // Another label needs at least two characters: its dot and a letter.
    const size = rest > 64 ? Math.min(63, rest - 2) : rest
    labels.push('b'.repeat(size))
    rest -= size + 1
  }
  return `${local}@${labels.join('.')}${ending}`
}
