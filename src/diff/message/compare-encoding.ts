import { fieldEntries } from '../../openapi/compiled/serialization-entries.js'
import type { Serialization } from '../../openapi/compiled/serialization-types.js'
import { type Difference, difference } from '../finding/difference.js'
import { child, type DiffNode, members, type Pair } from '../node/diff-node.js'
import { pairByName } from '../node/pair-by-name.js'
import type { Direction } from '../rule/rule.js'

/**
 * Compares how the fields of a form are written: what `encoding` says, or the default for the type of
 * the field (OpenAPI 3.1, "Encoding Object"). A field whose type changed is compared by its schema.
 */
export function compareEncoding(mediaTypes: Pair, direction: Direction): Difference[] {
  const { matched } = pairByName(fieldsOf(mediaTypes.before), fieldsOf(mediaTypes.after))
  const encodings = members(mediaTypes, 'encoding')
  return matched.flatMap(({ name, before, after }) => {
    const [was, is] = [encodingText(before), encodingText(after)]
    if (before.type !== after.type || was === is) return []
    const nodes = { before: child(encodings.before, name), after: child(encodings.after, name) }
    return [difference('serialization-changed', direction, nodes, `${name}: ${was} → ${is}`)]
  })
}

function fieldsOf(mediaType: DiffNode): Map<string, Serialization> {
  const fields = fieldEntries(mediaType.document, mediaType)
  return new Map(fields.map((field) => [field.name, field]))
}

function encodingText({ style, explode, mediaType, type }: Serialization): string {
  if (mediaType !== null) return mediaType
  return type === 'primitive' ? 'text/plain' : `${style}, ${explode ? 'exploded' : 'joined'}`
}
