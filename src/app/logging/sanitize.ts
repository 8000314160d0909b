import { isSecretName, REDACTED, redactText } from './redact-text.js'

export type Plain = string | number | boolean | null | Plain[] | PlainObject
export interface PlainObject {
  [name: string]: Plain
}

/** Bounds of one line: enough for any honest entry, and little enough for a dishonest one. */
const MAX_TEXT_LENGTH = 8192
const MAX_TOTAL_LENGTH = 32_768
const MAX_DEPTH = 8

/** Stands for a value whose getter, proxy or toString throws. */
const UNREADABLE = '[unreadable]'

/** The objects around the present value, and how many characters the line still has. */
interface Walk {
  readonly path: object[]
  left: number
}

/** Fields as plain data that JSON can write: without secrets, without circles, of a bounded size. */
export function sanitizeFields(fields: object): PlainObject {
  try {
    return fromEntries(Object.entries(fields), { path: [fields], left: MAX_TOTAL_LENGTH })
  } catch {
    return { fields: UNREADABLE }
  }
}

/** The text without secrets and not too long. Cut first, so that a huge one costs no more to search. */
export function sanitizeText(text: string, maxLength = MAX_TEXT_LENGTH): string {
  if (text.length <= maxLength) return redactText(text)
  return `${redactText(text.slice(0, maxLength))}… (${text.length - maxLength} more)`
}

function fromValue(value: unknown, walk: Walk): Plain | undefined {
  walk.left -= 1
  switch (typeof value) {
    case 'string':
      return fromText(value, walk)
    case 'number':
      return Number.isFinite(value) ? value : String(value)
    case 'boolean':
    case 'undefined':
      return value
    case 'object':
      return value === null ? null : fromObject(value, walk)
    case 'function':
      return '[function]'
    default:
      return fromText(String(value), walk)
  }
}

function fromText(text: string, walk: Walk): string {
  const plain = sanitizeText(text, Math.max(0, Math.min(MAX_TEXT_LENGTH, walk.left)))
  walk.left -= plain.length
  return plain
}

function fromObject(value: object, walk: Walk): Plain {
  if (walk.path.includes(value)) return '[circular]'
  if (walk.path.length >= MAX_DEPTH) return '[deeper]'
  walk.path.push(value)
  try {
    return fromParts(value, walk)
  } catch {
    return UNREADABLE
  } finally {
    walk.path.pop()
  }
}

function fromParts(value: object, walk: Walk): Plain {
  if (value instanceof Date) return String(value.toJSON())
  if (value instanceof URL) return fromText(value.href, walk)
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`
  if (value instanceof Error) return fromEntries(errorEntries(value), walk)
  if (value instanceof Map) return fromEntries(value, walk)
  if (Array.isArray(value) || value instanceof Set) return fromItems(value, walk)
  return fromEntries(Object.entries(value), walk)
}

/** `message`, `stack` and `cause` don't show among an error's own entries; a `code` does. */
function errorEntries(error: Error): Iterable<[string, unknown]> {
  const { name, message, stack, cause } = error
  const errors = error instanceof AggregateError ? error.errors : undefined
  return Object.entries({ ...error, name, message, stack, cause, errors })
}

function fromItems(items: Iterable<unknown>, walk: Walk): Plain[] {
  const result: Plain[] = []
  for (const item of items) {
    if (walk.left <= 0) return [...result, '[more]']
    result.push(fromValue(item, walk) ?? null)
  }
  return result
}

function fromEntries(entries: Iterable<readonly [unknown, unknown]>, walk: Walk): PlainObject {
  // Without a prototype `__proto__` is a name like any other.
  const result: PlainObject = Object.create(null)
  for (const [key, value] of entries) {
    if (walk.left <= 0) {
      result['[more]'] = true
      return result
    }
    const name = fromText(String(key), walk)
    const plain = isSecretName(name) ? fromSecret(value) : fromValue(value, walk)
    if (plain !== undefined) result[name] = plain
  }
  return result
}

/** That there is none, or a yes or no, is no secret. */
function fromSecret(value: unknown): Plain | undefined {
  return value === undefined || value === null || typeof value === 'boolean' ? value : REDACTED
}
