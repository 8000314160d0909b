import { isObject } from '../../openapi/document/document-node.js'
import type { SequentialKind } from '../../openapi/operation/media-type.js'

/**
 * Writes the items of a sequence: JSON lines, JSON text sequences (RFC 7464) or server-sent events (the HTML standard,
 * section 9.2.5).
 * @param value a list of items, or one item
 */
export function encodeSequence(format: SequentialKind, value: unknown): string {
  const items = Array.isArray(value) ? value : [value]
  const write = {
    'json-lines': (item: unknown) => `${JSON.stringify(item)}\n`,
    'json-seq': (item: unknown) => `\x1e${JSON.stringify(item)}\n`,
    'event-stream': eventOf,
  }[format]
  return items.map(write).join('')
}

const eventFields = ['event', 'id', 'retry', 'data']

/** An object with the fields of an event is the event (OpenAPI 3.2, section 4.14.4.2); any other value is its data. */
function eventOf(item: unknown): string {
  const isEvent = isObject(item) && Object.keys(item).every((name) => eventFields.includes(name))
  const event = isEvent ? item : { data: item }
  const lines = eventFields.flatMap((name) => {
    const field = (event as Record<string, unknown>)[name]
    if (field === undefined) return []
    const text = typeof field === 'string' ? field : JSON.stringify(field)
    return text.split(/\r\n|\r|\n/).map((line) => `${name}: ${line}\n`)
  })
  return `${lines.join('')}\n`
}
