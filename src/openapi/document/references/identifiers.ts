import { isObject } from '../document-node.js'
import type { SourceFile } from '../source/source-file.js'
import { type Base, baseOfFile, baseOfSchema, type Target } from './base-uri.js'

/**
 * The schemas of a file that have a URI of their own: `$id`, `$anchor` and `$dynamicAnchor` of JSON
 * Schema 2020-12 (section 8.2), and the file itself by its `$self`.
 *
 * @returns absolute URI with its fragment (`https://example.com/pet#`, `...#name`) -> schema
 */
export function identifiersIn(file: SourceFile): Map<string, Target> {
  const root = baseOfFile(file)
  const found = new Map<string, Target>([
    [`${root.uri}#`, { value: file.data, base: root, steps: [] }],
  ])
  const add = (value: unknown, outer: Base, steps: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return
    const inner = baseOfSchema(value, outer)
    if (isObject(value)) {
      const target = { value, base: outer, steps }
      if (inner !== outer) found.set(`${inner.uri}#`, target)
      for (const anchor of [value.$anchor, value.$dynamicAnchor]) {
        if (typeof anchor === 'string') found.set(`${inner.uri}#${anchor}`, target)
      }
    }
    for (const [key, member] of Object.entries(value)) add(member, inner, [...steps, key])
  }
  if (file.hasIdentifiers) add(file.data, root, [])
  return found
}
