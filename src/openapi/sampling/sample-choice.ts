import { isObject } from '../document/document-node.js'
import { discriminatorOf, taggedSchema } from '../schema/discriminator.js'
import {
  type Condition,
  type EffectiveSchema,
  effectiveSchemaOf,
} from '../schema/effective-schema.js'
import {
  type Choice,
  type SchemaNode,
  schemaPartsOf,
  withoutChoices,
} from '../schema/schema-parts.js'
import { schemasFrom } from '../schema/schemas.js'
import { typeOf, typesOf } from '../schema/types-and-values.js'
import { isFrugal, type Sample, type SamplerOf, type Sampling, SamplingError } from './sampling.js'

/** The most values that one attempt samples before it gives up. */
const mostValues = 20_000

/** One way to satisfy a choice or a condition. */
interface Branch {
  readonly schemas: readonly SchemaNode[]
  /** Schemas that the value must not satisfy as well (`oneOf`). */
  readonly others: readonly SchemaNode[]
  /** Whether the branch contains the schema that it is a branch of. */
  readonly isRecursive: () => boolean
}

/** Samples values of a schema with `oneOf`, `anyOf`, `if` or `dependentSchemas`: one branch of each. */
export function choiceSampler(schema: EffectiveSchema, samplerOf: SamplerOf): Sample {
  const rest = withoutChoices(schema)
  const choices = [
    ...schema.choices.map((choice) => branchesOf(schema, choice)),
    ...schema.conditions.map(sidesOf),
  ]

  return (sampling, depth) => {
    const pick = (taken: readonly Branch[]): unknown => {
      const branches = choices[taken.length]
      if (branches !== undefined) {
        const ordered = inOrder(branches, sampling, depth)
        return firstThatSucceeds(ordered, sampling, (branch) => pick([...taken, branch]))
      }
      const schemas = [...rest, ...taken.flatMap((branch) => branch.schemas)]
      const value = samplerOf(schemas)(sampling, depth)
      const others = taken.flatMap((branch) => branch.others)
      return isObject(value) && others.length > 0 && sampling.attempt > 0
        ? excluding(
            value,
            effectiveSchemaOf(schema.document, schemas, schema.direction),
            others,
            sampling,
          )
        : value
    }
    return pick([])
  }
}

function branchesOf(
  { document }: EffectiveSchema,
  { keyword, holder, branches }: Choice,
): Branch[] {
  const discriminator = discriminatorOf(document, holder, branches)
  return branches.map((branch, index) => {
    const values = discriminator?.values[index]
    const tag = discriminator && values && taggedSchema(discriminator.property, values)
    return {
      schemas: tag ? [branch, tag] : [branch],
      others: keyword === 'oneOf' && !tag ? branches.filter((other) => other !== branch) : [],
      isRecursive: () =>
        schemasFrom(document, branch).some(({ pointer }) => pointer === holder.pointer),
    }
  })
}

function sidesOf(condition: Condition): Branch[] {
  const isRecursive = () => false
  const met = [condition.if, condition.then].filter((schema) => schema !== undefined)
  return [
    { schemas: met, others: [], isRecursive },
    { schemas: condition.else ? [condition.else] : [], others: [], isRecursive },
  ]
}

/** Starts with any branch; where values should stay small, with one that does not contain itself. */
function inOrder(branches: readonly Branch[], sampling: Sampling, depth: number): Branch[] {
  const start = sampling.random.int(0, branches.length - 1)
  const turned = [...branches.slice(start), ...branches.slice(0, start)]
  if (!isFrugal(sampling, depth)) return turned
  return turned.sort((left, right) => Number(left.isRecursive()) - Number(right.isRecursive()))
}

/** Where a branch has no valid value, another one is used. */
function firstThatSucceeds(
  branches: readonly Branch[],
  { spent }: Sampling,
  sample: (branch: Branch) => unknown,
): unknown {
  let reason: unknown
  for (const branch of branches) {
    try {
      return sample(branch)
    } catch (error) {
      if (!(error instanceof SamplingError) || spent.values > mostValues) throw error
      reason = error
    }
  }
  throw reason
}

/**
 * Makes an object of one branch of `oneOf` invalid for another branch: objects that are open satisfy
 * each other's schemas. A member that only the other branch declares gets a value of another type.
 */
function excluding(
  value: Readonly<Record<string, unknown>>,
  own: EffectiveSchema,
  others: readonly SchemaNode[],
  { random }: Sampling,
): unknown {
  const excluded = { ...value }
  for (const other of others) {
    const { members } = effectiveSchemaOf(own.document, [other], own.direction)
    const names = members.names.filter(
      (name) => !Object.hasOwn(value, name) && own.members.schemasOf(name)?.length === 0,
    )
    const [name] = names.length > 0 ? [random.pick(names)] : []
    if (name === undefined) continue
    const types = typesOf(schemaPartsOf(own.document, members.schemasOf(name) ?? []))
    const wrong = [null, 'text', 1, true, [], {}].find((each) => !types.has(typeOf(each) ?? 'null'))
    if (wrong !== undefined) excluded[name] = wrong
  }
  return excluded
}
