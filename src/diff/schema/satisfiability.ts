import { discriminatorOf } from '../../openapi/schema/discriminator.js'
import { allowedValues } from '../keyword/compare-enums.js'
import { acceptNull } from '../keyword/compare-nullability.js'
import { objectShape } from '../keyword/object-shape.js'
import type { DiffNode } from '../node/diff-node.js'
import type { Direction } from '../rule/rule.js'
import { type Choice, mergeSchemas, type Schemas } from './merged-schema.js'

/** How deep properties are compared to prove that two schemas have no value in common. */
const maxDepth = 3

/**
 * Whether no value is valid for both branches. True only if it is certain: by their types, their
 * listed values, or a required property that excludes one of them.
 */
export function areDisjoint(one: Schemas, other: Schemas, direction: Direction): boolean {
  const both: Schemas = [...one, ...other]
  return !acceptNull(both) && isUnsatisfiable(both, direction, maxDepth)
}

/** Whether the discriminator alone selects the branch: each of its values names one branch only. */
export function hasDiscriminator({ holder, alternatives }: Choice): boolean {
  const discriminator = discriminatorOf(holder.document, holder, alternatives)
  if (!discriminator) return false
  const values = discriminator.values.flat()
  return new Set(values).size === values.length
}

/** Whether it is certain that no value but null is valid for all of the schemas. */
function isUnsatisfiable(schemas: Schemas, direction: Direction, depth: number): boolean {
  const merged = mergeSchemas(schemas)
  const { kinds } = merged
  if (kinds.size === 0 || allowedValues(merged)?.size === 0) return true
  if (depth === 0) return false
  if (kinds.size === 1 && kinds.has('object')) {
    const shape = objectShape(merged, direction)
    return [...shape.required.keys()].some((name) => {
      const property = shape.properties.get(name)?.schemas ?? shape.undeclared(name)
      return property === null || isNever(property, direction, depth - 1)
    })
  }
  return merged.choices.some(({ alternatives }) =>
    alternatives.every((branch: DiffNode) => {
      const rest = merged.parts.map((part) => ({ ...part, bare: true as const }))
      return isUnsatisfiable([branch, ...rest], direction, depth - 1)
    }),
  )
}

function isNever(schemas: Schemas, direction: Direction, depth: number): boolean {
  return !acceptNull(schemas) && isUnsatisfiable(schemas, direction, depth)
}
