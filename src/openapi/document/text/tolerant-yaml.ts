import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
} from 'yaml'
import type { ParsedText } from './parsed-text.js'

/** A mistake in the text, and its 1-based line. */
export interface YamlMistake {
  readonly message: string
  readonly line: number
}

/**
 * Reads YAML as many write it and few parsers take it: `}` in the column of the key that it closes. Its
 * parser is seven times as slow as the usual one, so it is the second to try.
 */
export function parseTolerantly(text: string): ParsedText | YamlMistake {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true })
  const [mistake] = yaml.errors
  if (mistake) return { message: mistake.message, line: lines.linePos(mistake.pos[0]).line }
  return { data: yaml.toJS(), lineOf: (steps) => lines.linePos(offsetOf(yaml, steps)).line }
}

/** Where the named value begins: its key in a map, the item itself in a list. */
function offsetOf(yaml: Document, steps: readonly string[]): number {
  let node: unknown = yaml.contents
  let offset = 0
  for (const step of steps) {
    if (isAlias(node)) node = node.resolve(yaml)
    let next: unknown
    let start: unknown
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
      next = pair?.value
      start = pair?.key
    } else if (isSeq(node)) {
      next = node.items[Number(step)]
      start = next
    }
    if (!isNode(start)) break
    offset = start.range?.[0] ?? offset
    node = next
  }
  return offset
}
