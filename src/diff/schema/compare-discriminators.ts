import { childrenOf, isObject } from '../../openapi/document/document-node.js'
import { discriminatorOf } from '../../openapi/schema/discriminator.js'
import { type Difference, difference, relationOf } from '../finding/difference.js'
import { child, type DiffNode, entries, resolve } from '../node/diff-node.js'
import { pairByName } from '../node/pair-by-name.js'
import { keywordOf, type MergedSchema } from './merged-schema.js'
import type { MergedPair } from './schema-pair.js'

/**
 * Compares `discriminator`: the property that selects an alternative, and the value of each alternative,
 * also where it follows from the name of a component. The value of an alternative that is removed or
 * added is reported with the alternative.
 */
export function compareDiscriminators(pair: MergedPair): Difference[] {
  const before = keywordOf(pair.before, 'discriminator')
  const after = keywordOf(pair.after, 'discriminator')
  if (!isObject(before.value) && !isObject(after.value)) return []
  const property = { before: child(before, 'propertyName'), after: child(after, 'propertyName') }
  const { direction } = pair
  if (property.before.value !== property.after.value) {
    const detail = `${property.before.value ?? 'none'} → ${property.after.value ?? 'none'}`
    return [difference('discriminator-changed', direction, { before, after }, detail)]
  }
  const values = { before: targetsOf(pair.before), after: targetsOf(pair.after) }
  const { matched, removed, added } = pairByName(values.before, values.after)
  const has = (side: ReadonlyMap<string, DiffNode>, target: DiffNode) =>
    [...side.values()].some(({ pointer }) => pointer === target.pointer)
  const mapping = { before: child(before, 'mapping'), after: child(after, 'mapping') }
  const nodesAt = (value: string) => ({
    before: child(mapping.before, value),
    after: child(mapping.after, value),
  })
  const changed = matched.filter((targets) => {
    if (targets.before.pointer === targets.after.pointer) return false
    const schemas = { before: [targets.before], after: [targets.after] } as const
    return relationOf(pair.rulesOf({ ...schemas, direction, role: 'value' })) !== 'equal'
  })
  if (changed.length > 0) {
    return changed.map(({ name, ...targets }) => {
      const detail = `${name}: ${targets.before.key} → ${targets.after.key}`
      return difference('discriminator-changed', direction, nodesAt(name), detail)
    })
  }
  return [
    ...[...removed]
      .filter(([, target]) => has(values.after, target))
      .map(([value, { key }]) => {
        const nodes = { before, after: { ...nodesAt(value).after, value: undefined } }
        return difference('discriminator-value-removed', direction, nodes, `${value} (${key})`)
      }),
    ...[...added]
      .filter(([, target]) => has(values.before, target))
      .map(([value, { key }]) => {
        const nodes = { before: { ...nodesAt(value).before, value: undefined }, after }
        return difference('discriminator-value-added', direction, nodes, `${value} (${key})`)
      }),
  ]
}

/** The schema that each value of the discriminator selects. */
function targetsOf({ parts }: MergedSchema): Map<string, DiffNode> {
  const holder = parts.find((part) => child(part, 'discriminator').value !== undefined)
  if (!holder) return new Map()
  const branches = ['oneOf', 'anyOf'].flatMap((name) => childrenOf(child(holder, name)))
  const { document } = holder
  const discriminator = discriminatorOf(document, holder, branches)
  if (discriminator) {
    return new Map(
      branches.flatMap((branch, index) => {
        const target = resolve({ ...branch, document })
        return (discriminator.values[index] ?? []).map((value) => [value, target] as const)
      }),
    )
  }
  const mapping = entries(child(child(holder, 'discriminator'), 'mapping'))
  return new Map(mapping.map(([value, node]) => [value, mappedSchema(node)]))
}

/** `mapping` names a component or refers to it (OpenAPI 3.1 section 4.8.25). */
function mappedSchema(node: DiffNode): DiffNode {
  const text = String(node.value)
  const $ref = /[/#]/.test(text) ? text : `#/components/schemas/${text}`
  return resolve({ ...node, value: { $ref } })
}
