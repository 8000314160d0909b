import { isObject } from '../../openapi/document/document-node.js'
import { type Difference, difference } from '../finding/difference.js'
import { child, type DiffNode, entries } from '../node/diff-node.js'
import { pairByName } from '../node/pair-by-name.js'
import { keywordOf } from './merged-schema.js'
import type { MergedPair } from './schema-pair.js'

/** Compares `discriminator`: the property that selects an alternative, and its values. */
export function compareDiscriminators(pair: MergedPair): Difference[] {
  const before = keywordOf(pair.before, 'discriminator')
  const after = keywordOf(pair.after, 'discriminator')
  if (!isObject(before.value) && !isObject(after.value)) return []
  const property = { before: child(before, 'propertyName'), after: child(after, 'propertyName') }
  if (property.before.value !== property.after.value) {
    const detail = `${property.before.value ?? 'none'} → ${property.after.value ?? 'none'}`
    return [difference('discriminator-changed', pair.direction, { before, after }, detail)]
  }
  // A removed or added value is reported with its alternative.
  return pairByName(mappingOf(before), mappingOf(after))
    .matched.filter((each) => each.before.value !== each.after.value)
    .map((each) => {
      const detail = `${each.name}: ${each.before.value} → ${each.after.value}`
      return difference('discriminator-changed', pair.direction, each, detail)
    })
}

function mappingOf(discriminator: DiffNode): Map<string, DiffNode> {
  return new Map(entries(child(discriminator, 'mapping')))
}
