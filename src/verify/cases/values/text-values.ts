import type { Facets } from './facets.js'

/** A value to send, with a name for reports. */
export interface TestValue {
  readonly label: string
  readonly value: unknown
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

/**
 * Texts at and over each limit of a schema, and texts that programs often handle wrongly. Each is invalid in at most one
 * point.
 * @param base a valid text
 */
export function textTestValues({ keywords }: Facets, base: string): TestValue[] {
  const { minLength, maxLength, 'x-max-bytes': maxBytes, format } = keywords
  const isFree = format === undefined || format === 'password'
  const ofLength = (length: number) =>
    format === 'email' ? emailOf(length) : resized(base, length)
  const values: TestValue[] = [
    { label: 'empty', value: '' },
    { label: 'NUL', value: insert(base, '\0') },
    { label: 'an unpaired surrogate', value: insert(base, '\ud800') },
    { label: 'a line break', value: insert(base, '\r\n') },
    { label: 'huge', value: resized(base, 10_000) },
  ]
  if (isFree) {
    values.push({ label: 'letters of other scripts', value: `${base}ßЯ日` })
    values.push({ label: 'a combining mark', value: `${base}e\u0301` })
    values.push({ label: 'right-to-left text', value: `${base}\u202eabc` })
  }
  if (typeof minLength === 'number' && minLength > 0) {
    values.push({ label: `${minLength} characters`, value: ofLength(minLength) })
    values.push({ label: `${minLength - 1} characters`, value: ofLength(minLength - 1) })
    // An emoji is one character and two UTF-16 code units.
    if (isFree) {
      values.push({ label: `${minLength - 1} emoji`, value: '😀'.repeat(minLength - 1) })
      values.push({ label: `${minLength} emoji`, value: '😀'.repeat(minLength) })
    }
  }
  if (typeof maxLength === 'number') {
    values.push({ label: `${maxLength} characters`, value: ofLength(maxLength) })
    values.push({ label: `${maxLength + 1} characters`, value: ofLength(maxLength + 1) })
    if (isFree) values.push({ label: `${maxLength} emoji`, value: '😀'.repeat(maxLength) })
  }
  if (typeof maxBytes === 'number') {
    values.push({ label: `${maxBytes} bytes`, value: resized(base, maxBytes) })
    values.push({ label: `${maxBytes + 1} bytes`, value: resized(base, maxBytes + 1) })
    const emoji = '😀'.repeat(Math.floor(maxBytes / 4))
    values.push({ label: `${maxBytes} bytes of emoji`, value: emoji })
    values.push({ label: `${maxBytes} bytes of emoji and a letter`, value: `${emoji}x` })
  }
  const wrong = wrongFormats[String(format)] ?? []
  return [...values, ...wrong.map((value) => ({ label: `not of format ${format}`, value }))]
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
