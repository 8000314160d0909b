import type { Facets } from './facets.js'

/** A value to try, and what it is tried for. */
export interface Trial {
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
 * Texts at and beyond every bound of a schema, and those that programs trip over. Each is wrong in one point at most.
 * @param base a text that the schema takes
 */
export function textTrials({ keywords }: Facets, base: string): Trial[] {
  const { minLength, maxLength, 'x-max-bytes': maxBytes, format } = keywords
  const isFree = format === undefined || format === 'password'
  const ofLength = (length: number) =>
    format === 'email' ? emailOf(length) : stretch(base, length)
  const trials: Trial[] = [
    { label: 'empty', value: '' },
    { label: 'NUL', value: insert(base, '\0') },
    { label: 'an unpaired surrogate', value: insert(base, '\ud800') },
    { label: 'a line break', value: insert(base, '\r\n') },
    { label: 'huge', value: stretch(base, 10_000) },
  ]
  if (isFree) {
    trials.push({ label: 'letters of other scripts', value: `${base}ßЯ日` })
    trials.push({ label: 'a combining mark', value: `${base}e\u0301` })
    trials.push({ label: 'text that runs from right to left', value: `${base}\u202eabc` })
  }
  if (typeof minLength === 'number' && minLength > 0) {
    trials.push({ label: `${minLength} characters`, value: ofLength(minLength) })
    trials.push({ label: `${minLength - 1} characters`, value: ofLength(minLength - 1) })
    // A code point beyond the first 65,536 is one character, although two UTF-16 units.
    if (isFree) {
      trials.push({ label: `${minLength - 1} emoji`, value: '😀'.repeat(minLength - 1) })
      trials.push({ label: `${minLength} emoji`, value: '😀'.repeat(minLength) })
    }
  }
  if (typeof maxLength === 'number') {
    trials.push({ label: `${maxLength} characters`, value: ofLength(maxLength) })
    trials.push({ label: `${maxLength + 1} characters`, value: ofLength(maxLength + 1) })
    if (isFree) trials.push({ label: `${maxLength} emoji`, value: '😀'.repeat(maxLength) })
  }
  if (typeof maxBytes === 'number') {
    trials.push({ label: `${maxBytes} bytes`, value: stretch(base, maxBytes) })
    trials.push({ label: `${maxBytes + 1} bytes`, value: stretch(base, maxBytes + 1) })
    const emoji = '😀'.repeat(Math.floor(maxBytes / 4))
    trials.push({ label: `${maxBytes} bytes of emoji`, value: emoji })
    trials.push({ label: `${maxBytes} bytes of emoji and a letter`, value: `${emoji}x` })
  }
  const wrong = wrongFormats[String(format)] ?? []
  return [...trials, ...wrong.map((value) => ({ label: `not of format ${format}`, value }))]
}

function insert(base: string, text: string): string {
  const middle = Math.floor(base.length / 2)
  return base.slice(0, middle) + text + base.slice(middle)
}

/** A text of so many characters that looks like the given one. */
function stretch(base: string, length: number): string {
  return base.length >= length ? base.slice(0, length) : base.padEnd(length, base.at(-1) || 'x')
}

/** An address of so many characters: 64 of them before the @ at most (RFC 5321, 4.5.3.1), labels of 63 (RFC 1035, 2.3.4). */
function emailOf(length: number): string {
  const local = 'a'.repeat(Math.max(1, Math.min(64, length - '@b.example'.length)))
  const ending = '.example'
  let rest = length - local.length - 1 - ending.length
  const labels: string[] = []
  while (rest > 0) {
    // One more label needs two characters at least, its dot and a letter.
    const size = rest > 64 ? Math.min(63, rest - 2) : rest
    labels.push('b'.repeat(size))
    rest -= size + 1
  }
  return `${local}@${labels.join('.')}${ending}`
}
