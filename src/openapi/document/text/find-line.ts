import { EVENT_ID, type Event, getScalarValue, parseEvents } from 'js-yaml'

/**
 * Finds lines in a YAML or JSON text that parses. The text is parsed again at the first call, since most
 * contracts have no problem to report.
 *
 * @returns a function from the steps of a JSON pointer to the 1-based line of the key or the list item,
 *   or of the nearest thing around it
 */
export function lineFinder(text: string): (steps: readonly string[]) => number {
  let index: EventIndex | undefined
  let lineStarts: number[] | undefined
  return (steps) => {
    index ??= indexEvents(text)
    lineStarts ??= [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)]
    return lineAt(lineStarts, offsetOf(index, steps))
  }
}

interface EventIndex {
  readonly text: string
  readonly events: readonly Event[]
  /** Index of an event -> index of the event behind the whole value that it opens. */
  readonly next: Int32Array
  /** Name of an anchor -> index of the event of the value that has it. */
  readonly anchors: ReadonlyMap<string, number>
}

function indexEvents(text: string): EventIndex {
  const events = parseEvents(text, { maxDepth: Number.MAX_SAFE_INTEGER })
  const next = new Int32Array(events.length)
  const anchors = new Map<string, number>()
  const open: number[] = []
  events.forEach((event, position) => {
    next[position] = position + 1
    if (event.type === EVENT_ID.POP) {
      const opened = open.pop()
      if (opened !== undefined) next[opened] = position + 1
      return
    }
    if (event.type !== EVENT_ID.SCALAR && event.type !== EVENT_ID.ALIAS) open.push(position)
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.ALIAS) return
    if (event.anchorStart >= 0) {
      anchors.set(text.slice(event.anchorStart, event.anchorEnd), position)
    }
  })
  return { text, events, next, anchors }
}

/** Where the value begins that a JSON pointer names: its key in a map, the item itself in a list. */
function offsetOf(index: EventIndex, steps: readonly string[]): number {
  // Event 0 opens the document.
  let position = 1
  let offset = 0
  for (const step of steps) {
    const found = memberOf(index, position, step)
    if (found === undefined) break
    offset = startOf(index.events[found.at]) ?? offset
    position = found.value
  }
  return offset
}

/** A member: the index of the event where it begins, and of the event of its value. */
interface Member {
  readonly at: number
  readonly value: number
}

function memberOf(index: EventIndex, position: number, step: string): Member | undefined {
  const { text, events, next, anchors } = index
  const holder = events[position]
  if (holder?.type === EVENT_ID.ALIAS) {
    const target = anchors.get(text.slice(holder.anchorStart, holder.anchorEnd))
    return target === undefined ? undefined : memberOf(index, target, step)
  }
  if (holder?.type === EVENT_ID.SEQUENCE) return itemOf(index, position, Number(step))
  if (holder?.type !== EVENT_ID.MAPPING) return undefined
  const merged: number[] = []
  for (let at = position + 1; events[at] && events[at]?.type !== EVENT_ID.POP; ) {
    const key = events[at]
    const value = next[at] ?? 0
    if (key?.type === EVENT_ID.SCALAR) {
      const name = getScalarValue(text, key)
      if (name === step) return { at, value }
      if (name === '<<') merged.push(value)
    }
    at = next[value] ?? events.length
  }
  for (const value of merged) {
    const sources = events[value]?.type === EVENT_ID.SEQUENCE ? itemsOf(index, value) : [value]
    for (const source of sources) {
      const found = memberOf(index, source, step)
      if (found !== undefined) return found
    }
  }
  return undefined
}

function itemOf(index: EventIndex, position: number, number: number): Member | undefined {
  const at = itemsOf(index, position)[number]
  return at === undefined ? undefined : { at, value: at }
}

function itemsOf({ events, next }: EventIndex, position: number): number[] {
  const items: number[] = []
  for (let at = position + 1; events[at] && events[at]?.type !== EVENT_ID.POP; ) {
    items.push(at)
    at = next[at] ?? events.length
  }
  return items
}

function startOf(event: Event | undefined): number | undefined {
  if (event === undefined) return undefined
  if (event.type === EVENT_ID.SCALAR) return event.valueStart < 0 ? undefined : event.valueStart
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart
  return 'start' in event ? event.start : undefined
}

function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0
  let high = lineStarts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}
