import type { DiffNode } from '../node/diff-node.js'
import type { RuleName } from '../rule/rules.js'

/** RFC 3339: a date, or a date with time and offset. A date means its beginning in UTC. */
const internetDate =
  /^\d{4}-\d{2}-\d{2}(?:[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2}))?$/

/** The form of the `Sunset` header, as in `Sat, 31 Dec 2033 23:59:59 GMT` (RFC 9110 section 5.6.7). */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * The date of `x-sunset`, when something goes away (RFC 8594).
 *
 * @returns null where the contract does not say it; an invalid Date where the value is no date
 */
export function sunsetDate({ value }: DiffNode): Date | null {
  if (value === undefined) return null
  const isDate = typeof value === 'string' && (internetDate.test(value) || httpDate.test(value))
  const date = new Date(isDate ? value : Number.NaN)
  const isRolledOver = isDate && internetDate.test(value) && !value.startsWith(dayOf(date, value))
  return isRolledOver ? new Date(Number.NaN) : date
}

/**
 * What was removed as announced breaks nobody: `removed-after-sunset` from its date on, `rule` before it.
 *
 * @param sunset the `x-sunset` of what was removed
 */
export function removalRule(rule: RuleName, sunset: DiffNode, today: Date): RuleName {
  const date = sunsetDate(sunset)
  return date !== null && date <= today ? 'removed-after-sunset' : rule
}

/** The sunset for messages; empty where none was announced. */
export function sunsetText({ value }: DiffNode): string {
  return value === undefined ? '' : ` (x-sunset: ${String(value)})`
}

/** The day of a date in the offset that the text has: `Date` turns February 30 into March 2. */
function dayOf(date: Date, text: string): string {
  if (Number.isNaN(date.getTime())) return 'no day'
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(text.slice(10)) ?? []
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1)
  return new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 10)
}
