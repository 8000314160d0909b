/**
 * What validators call: the formats that no regular expression can check, and patterns. It is bundled
 * into the generated validators, which run in browsers too, so it imports nothing.
 */

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/
const timePattern = /^(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(z|[+-](\d{2}):(\d{2}))$/i

/** The length of a string in Unicode code points. */
export function codePoints(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}

/** `full-date` of RFC 3339 section 5.6. */
export function date(text: string): boolean {
  const [, year, month, day] = (datePattern.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** `full-time` of RFC 3339 section 5.6: with an offset, and a leap second only at the end of a day in UTC. */
export function time(text: string): boolean {
  const match = timePattern.exec(text)
  if (match === null) return false
  const [, hour = 0, minute = 0, second = 0] = match.map(Number)
  const [offsetHours, offsetMinutes] = [Number(match[5] ?? 0), Number(match[6] ?? 0)]
  if (hour > 23 || minute > 59 || second > 60 || offsetHours > 23 || offsetMinutes > 59)
    return false
  if (second < 60) return true
  const sign = match[4]?.startsWith('-') ? -1 : 1
  const utc = hour * 60 + minute - sign * (offsetHours * 60 + offsetMinutes)
  return (utc + 1440) % 1440 === 1439
}

/** `date-time` of RFC 3339 section 5.6. */
export function dateTime(text: string): boolean {
  const [day, clock, more] = text.split(/t/i)
  return day !== undefined && clock !== undefined && more === undefined && date(day) && time(clock)
}

/** A regular expression of ECMA-262. */
export function regex(text: string): boolean {
  try {
    toRegExp(text)
    return true
  } catch {
    return false
  }
}

export const int32 = {
  type: 'number',
  validate: (value: number) =>
    Number.isInteger(value) && value >= -(2 ** 31) && value <= 2 ** 31 - 1,
} as const

export const int64 = {
  type: 'number',
  // Nearby numbers are the same in JavaScript: the largest int64 reads as 2 ** 63.
  validate: (value: number) => Number.isInteger(value) && Math.abs(value) <= 2 ** 63,
} as const

/** Whether a number is a multiple of another one: exact, by the decimals that both are written with. */
export function isMultipleOf(value: number, divisor: number): boolean {
  if (!Number.isFinite(value)) return false
  const [left, right] = [decimalOf(value), decimalOf(divisor)]
  const decimals = Math.max(left.decimals, right.decimals)
  const whole = (each: Decimal) => each.digits * 10n ** BigInt(decimals - each.decimals)
  return whole(left) % whole(right) === 0n
}

/** The number `digits / 10 ** decimals`. */
interface Decimal {
  readonly digits: bigint
  readonly decimals: number
}

function decimalOf(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  return { digits: BigInt(whole + fraction), decimals: fraction.length - Number(exponent) }
}

/**
 * The regular expression of `pattern` and `patternProperties`, ECMA-262 with the `u` flag (JSON Schema
 * Core 2020-12 section 6.4). What is an error with that flag (`[\w-.]`, `\_`) is read without it.
 *
 * @throws SyntaxError for what is no regular expression either way
 */
export function toRegExp(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    return new RegExp(pattern)
  }
}
