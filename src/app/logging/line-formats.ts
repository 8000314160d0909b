import type { LogLevel } from '../../http/server/logger.js'
import type { Plain, PlainObject } from './sanitize.js'

/** One entry, free of secrets already. */
export interface LogEntry {
  readonly time: Date
  readonly level: LogLevel
  readonly message: string
  readonly fields: PlainObject
}

/** Writes an entry so that nothing in it can pass for another entry. */
export type LineFormat = (entry: LogEntry) => string

/**
 * What JSON leaves as it is although a terminal or a reader of lines may act on it: C1 controls, the
 * line separators of Unicode, and marks that turn the direction of what follows.
 */
const UNSAFE = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

const escapeCharacter = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

const toJson = (value: Plain) => JSON.stringify(value).replace(UNSAFE, escapeCharacter)

/** One JSON object a line. A field can't take the place of time, level or message. */
export function jsonLine({ time, level, message, fields }: LogEntry): string {
  const entry: PlainObject = Object.create(null)
  entry.time = time.toISOString()
  entry.level = level
  entry.message = message
  for (const [name, value] of Object.entries(fields)) {
    entry[name in entry ? `field.${name}` : name] = value
  }
  return toJson(entry)
}

/** ECMA-48, SGR: foreground colours. */
const RED = 31
const GREEN = 32
const YELLOW = 33
const CYAN = 36
const GRAY = 90
const DEFAULT = 39

const LEVEL_COLORS: Readonly<Record<LogLevel, number>> = {
  error: RED,
  warn: YELLOW,
  info: GREEN,
  debug: GRAY,
}

/**
 * `12:34:56.789 info  message name=value`, in local time; below it, indented, where an error came from.
 * Only the first line of an entry starts at the margin.
 */
export function readableLine(colors: boolean): LineFormat {
  const paint = (color: number, text: string) =>
    colors ? `\u001b[${color}m${text}\u001b[${DEFAULT}m` : text

  return ({ time, level, message, fields }) => {
    const entries = Object.entries(fields)
    const pairs = entries
      .filter(([, value]) => !isError(value))
      .map(([name, value]) => `${paint(CYAN, escapeText(name))}=${readableValue(value)}`)
    const traces = entries.flatMap(([, value]) => (isError(value) ? traceOf(value) : []))
    const start = [
      paint(GRAY, clockTime(time)),
      paint(LEVEL_COLORS[level], level.padEnd(5)),
      escapeText(message),
    ]
    return [[...start, ...pairs].join(' '), ...traces.map((line) => `    ${line}`)].join('\n')
  }
}

/** Text without quotes around it: line feeds and the like written out. */
const escapeText = (text: string) => toJson(text).slice(1, -1).replaceAll('\\"', '"')

const readableValue = (value: Plain) =>
  typeof value === 'string' && /^[\w./:@+-]+$/.test(value) ? value : toJson(value)

function clockTime(time: Date): string {
  const pad = (value: number, digits: number) => String(value).padStart(digits, '0')
  const parts = [time.getHours(), time.getMinutes(), time.getSeconds()].map((part) => pad(part, 2))
  return `${parts.join(':')}.${pad(time.getMilliseconds(), 3)}`
}

interface PlainError extends PlainObject {
  stack: string
}

function isError(value: Plain | undefined): value is PlainError {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    typeof value.stack === 'string'
  )
}

/** The stack (which begins with name and message), what else the error has, and its causes. */
function traceOf({ name: _name, message: _message, stack, cause, ...rest }: PlainError): string[] {
  const lines = stack.split('\n').map(escapeText)
  if (Object.keys(rest).length > 0) lines.push(toJson(rest))
  if (isError(cause)) lines.push('caused by:', ...traceOf(cause))
  else if (cause !== undefined) lines.push(`caused by: ${toJson(cause)}`)
  return lines
}
