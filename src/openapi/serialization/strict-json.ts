import { visit } from 'jsonc-parser'
import { MalformedBody, UnreadableValue } from './unreadable-value.js'

/** Deeper than any contract nests, and far from where a recursive reader's stack ends. */
const maxDepth = 100

/**
 * Reads JSON, and refuses what readers disagree about: JSON.parse keeps the last of two members with
 * one name (RFC 8259, section 4), and reads any depth.
 *
 * @throws MalformedBody, or UnreadableValue for a member that comes twice
 */
export function parseStrictJson(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new MalformedBody()
  }
  refuseAmbiguity(text)
  return value
}

function refuseAmbiguity(text: string): void {
  const open: Set<string>[] = []
  const enter = () => {
    if (open.length === maxDepth) throw new MalformedBody()
    open.push(new Set())
  }
  const leave = () => {
    open.pop()
  }
  visit(text, {
    onObjectBegin: enter,
    onArrayBegin: enter,
    onObjectEnd: leave,
    onArrayEnd: leave,
    onObjectProperty: (name) => {
      const names = open.at(-1)
      if (names?.has(name)) throw new UnreadableValue(name, 'must not come twice')
      names?.add(name)
    },
  })
}
