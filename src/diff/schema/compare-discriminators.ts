import { isObject } from '../../openapi/document/document-node.js'
import { type Fact, fact } from '../change/fact.js'
import { child, entries, type Located } from '../change/located.js'
import { pairUp } from '../change/pair-up.js'
import { keyword } from './conjunction.js'
import type { ConjunctionPair } from './schema-pair.js'

/** Compares `discriminator`: the property that tells alternatives apart, and what its values mean. */
export function compareDiscriminators(pair: ConjunctionPair): Fact[] {
  const before = keyword(pair.before, 'discriminator')
  const after = keyword(pair.after, 'discriminator')
  if (!isObject(before.value) && !isObject(after.value)) return []
  const property = { before: child(before, 'propertyName'), after: child(after, 'propertyName') }
  if (property.before.value !== property.after.value) {
    const detail = `${property.before.value ?? 'none'} → ${property.after.value ?? 'none'}`
    return [fact('discriminator-changed', pair.direction, { before, after }, detail)]
  }
  // A value that is gone, or new, comes with the alternative that it stands for.
  return pairUp(mappingOf(before), mappingOf(after))
    .both.filter((each) => each.before.value !== each.after.value)
    .map((each) => {
      const detail = `${each.name}: ${each.before.value} → ${each.after.value}`
      return fact('discriminator-changed', pair.direction, each, detail)
    })
}

function mappingOf(discriminator: Located): Map<string, Located> {
  return new Map(entries(child(discriminator, 'mapping')))
}
