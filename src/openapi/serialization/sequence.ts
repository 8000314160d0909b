import type { SequentialKind } from '../operation/media-type.js'

/**
 * Writes the items of a sequence: JSON lines, JSON text sequences (RFC 7464) or server-sent events (the
 * HTML standard, section 9.2.5).
 *
 * @param value a list of items, or one item
 */
export function encodeSequence(kind: SequentialKind, value: unknown): string {
  const items = Array.isArray(value) ? value : [value]
  return items.map((item) => encodeItem(kind, item)).join('')
}

/** Writes one item of a sequence. */
export function encodeItem(kind: SequentialKind, item: unknown): string {
  switch (kind) {
    case 'json-lines':
      return `${JSON.stringify(item)}\n`
    case 'json-seq':
      return `\x1e${JSON.stringify(item)}\n`
    case 'event-stream':
      return eventOf(item)
  }
}

const eventFields = ['event', 'id', 'retry', 'data']

/** An object with the fields of an event is the event (OpenAPI 3.2, section 4.14.4.2); any other value is its data. */
function eventOf(item: unknown): string {
  const isEvent =
    typeof item === 'object' &&
    item !== null &&
    Object.keys(item).every((name) => eventFields.includes(name))
  const event = isEvent ? item : { data: item }
  const lines = eventFields.flatMap((name) => {
    const field = (event as Record<string, unknown>)[name]
    if (field === undefined) return []
    const text = typeof field === 'string' ? field : JSON.stringify(field)
    return text.split(/\r\n|\r|\n/).map((line) => `${name}: ${line}\n`)
  })
  return `${lines.join('')}\n`
}
