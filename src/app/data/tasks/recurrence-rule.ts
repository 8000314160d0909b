import { createRequire } from 'node:module'

// Its package calls itself neither a module nor does it name its exports so that Node finds them: an import
// gives another thing under each loader, a require the same under all.
const { RRule } = createRequire(import.meta.url)('rrule') as typeof import('rrule')

const WEEKDAY = '(?:MO|TU|WE|TH|FR|SA|SU)'
/** With an optional sign; nothing in the grammar is zero where a sign may stand. */
const signed = (number: string) => `[+-]?(?:${number})`
const list = (item: string) => new RegExp(`^${item}(?:,${item})*$`)

const POSITIVE = /^0*[1-9]\d{0,8}$/
const TO_31 = '0?[1-9]|[12]\\d|3[01]'
const TO_53 = '0?[1-9]|[1-4]\\d|5[0-3]'
const TO_366 = '0{0,2}[1-9]|0?[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6]'

/** The parts of a rule and their values: RFC 5545, 3.3.10. The library takes any number for them. */
const PARTS: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  UNTIL: /^\d{8}(?:T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ?)?$/,
  COUNT: POSITIVE,
  INTERVAL: POSITIVE,
  BYSECOND: list('(?:[0-5]?\\d|60)'),
  BYMINUTE: list('[0-5]?\\d'),
  BYHOUR: list('(?:[01]?\\d|2[0-3])'),
  BYDAY: list(`(?:${signed(TO_53)})?${WEEKDAY}`),
  BYMONTHDAY: list(signed(TO_31)),
  BYYEARDAY: list(signed(TO_366)),
  BYWEEKNO: list(signed(TO_53)),
  BYMONTH: list('(?:0?[1-9]|1[0-2])'),
  BYSETPOS: list(signed(TO_366)),
  WKST: new RegExp(`^${WEEKDAY}$`),
}

/**
 * The normal form of an iCalendar recurrence rule: upper case, without `RRULE:`; nothing when it is none.
 * The grammar is checked here, part by part, and the library has the last word. Nothing is expanded: a rule
 * may recur every second, or never.
 */
export function normalizedRecurrenceRule(text: string): string | undefined {
  const rule = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
  const pairs = rule.split(';').map((part): [string, string] => {
    const [name = '', value = '', ...more] = part.split('=')
    return [name, more.length === 0 ? value : '']
  })
  const parts = new Map(pairs)
  // A name that stands twice is in `pairs` twice.
  const isGrammatical =
    parts.size === pairs.length && pairs.every(([name, value]) => PARTS[name]?.test(value))
  return rule.length <= 1000 && isGrammatical && isCoherent(parts) && isKnownToLibrary(rule)
    ? rule
    : undefined
}

/** What RFC 5545 says of parts together. */
function isCoherent(parts: ReadonlyMap<string, string>): boolean {
  const frequency = parts.get('FREQ')
  const until = parts.get('UNTIL')
  const isOneOf = (...frequencies: string[]) => frequencies.includes(frequency ?? '')
  const isNumbered = /\d/.test(parts.get('BYDAY') ?? '')
  const by = [...parts.keys()].filter((name) => name.startsWith('BY') && name !== 'BYSETPOS')
  return (
    frequency !== undefined &&
    !(until !== undefined && parts.has('COUNT')) &&
    (until === undefined || isDate(until.slice(0, 8))) &&
    !(parts.has('BYWEEKNO') && !isOneOf('YEARLY')) &&
    !(parts.has('BYYEARDAY') && isOneOf('DAILY', 'WEEKLY', 'MONTHLY')) &&
    !(parts.has('BYMONTHDAY') && isOneOf('WEEKLY')) &&
    !(isNumbered && (!isOneOf('MONTHLY', 'YEARLY') || parts.has('BYWEEKNO'))) &&
    !(parts.has('BYSETPOS') && by.length === 0)
  )
}

function isDate(digits: string): boolean {
  const iso = digits.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
  const time = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso)
}

function isKnownToLibrary(rule: string): boolean {
  try {
    return new RRule(RRule.parseString(rule)).options.freq !== undefined
  } catch {
    return false
  }
}
