import type { ContractDocument } from '../document/contract-document.js'
import { type DocumentNode, isObject } from '../document/document-node.js'
import type { Direction } from '../document/object-types.js'
import { inheritedDiscriminatorOf, taggedSchema } from '../schema/discriminator.js'
import { type EffectiveSchema, effectiveSchemaOf } from '../schema/effective-schema.js'
import { occurrencesOf, type SchemaNode, schemaKey } from '../schema/schema-parts.js'
import { type JsonType, jsonTypes } from '../schema/types-and-values.js'
import { withoutHiddenMembers } from './hidden-members.js'
import { arraySampler } from './sample-array.js'
import { choiceSampler } from './sample-choice.js'
import { numberSampler } from './sample-number.js'
import { objectSampler } from './sample-object.js'
import { isFrugal, type Sample, type SamplerOf, type Sampling, SamplingError } from './sampling.js'
import { textSampler } from './text/sample-text.js'

/** Beyond it a schema is taken for one that requires itself. */
const deepest = 40

/** After so many attempts a value may have a type that no keyword speaks of. */
const typicalAttempts = 20

/**
 * Makes samplers of values from schemas. A schema is read once, when it is first sampled. Most samples are
 * valid; what `not`, `oneOf` and `maxContains` may refuse is for the caller to check and to sample again.
 *
 * @param isValid the validator of a schema, for examples of which the author may be wrong
 */
export function createSamplerOf(
  document: ContractDocument,
  direction: Direction,
  isValid: (schema: DocumentNode, value: unknown) => boolean,
): SamplerOf {
  const known = new Map<string, Sample>()

  const samplerOf: SamplerOf = (schemas) => {
    const key = schemas.map(schemaKey).join(' ')
    const old = known.get(key)
    if (old !== undefined) return old
    let sample: Sample | undefined
    const lazy: Sample = (sampling, depth) => {
      if (depth > deepest) throw new SamplingError('the schema requires itself without an end')
      sampling.spent.values += 1
      sample ??= makeSampler(schemas)
      return sample(sampling, depth)
    }
    known.set(key, lazy)
    return lazy
  }

  function makeSampler(schemas: readonly SchemaNode[]): Sample {
    const effective = effectiveSchemaOf(document, schemas, direction)
    const bySchema = schemaSampler(effective, schemas)
    if (effective.examples.length === 0) return bySchema
    const accepted = lazily(() => effective.examples.filter(isAccepted))
    const isAccepted = (example: unknown) =>
      schemas.every((schema) => schema.bare || isValid(schema, example))
    return (sampling, depth) => {
      if (sampling.examples === 'none') return bySchema(sampling, depth)
      const examples = sampling.examples === 'all' ? effective.examples : accepted()
      if (examples.length === 0) return bySchema(sampling, depth)
      return completed(effective, examples[0], sampling, depth)
    }
  }

  function schemaSampler(effective: EffectiveSchema, schemas: readonly SchemaNode[]): Sample {
    const { values, types, choices, conditions } = effective
    if (values !== undefined) return valueSampler(values)
    if (types.size === 0) return contradiction
    const inherited = inheritedDiscriminatorOf(effective)
    const tag = inherited && taggedSchema(inherited.property, inherited.values[0] ?? [])
    if (tag && !schemas.some(({ pointer }) => pointer === tag.pointer)) {
      return samplerOf([...schemas, tag])
    }
    if (choices.length + conditions.length > 0) return choiceSampler(effective, samplerOf)
    return typeSampler(effective, samplerOf)
  }

  /** An example without what only the other direction has, and with what is required beside it. */
  function completed(
    effective: EffectiveSchema,
    example: unknown,
    sampling: Sampling,
    depth: number,
  ): unknown {
    const value = withoutHiddenMembers(document, effective.parts, example, direction)
    if (!isObject(value)) return value
    const missing = [...effective.members.required].filter((name) => !Object.hasOwn(value, name))
    const members = missing.map((name) => {
      const schemas = effective.members.schemasOf(name) ?? []
      return [name, samplerOf(schemas)(sampling, depth + 1)] as const
    })
    return { ...value, ...Object.fromEntries(members) }
  }

  return samplerOf
}

const contradiction: Sample = () => {
  throw new SamplingError('its types, enums or limits contradict each other')
}

function valueSampler(values: readonly unknown[]): Sample {
  return values.length === 0 ? contradiction : ({ random }) => random.pick(values)
}

function typeSampler(effective: EffectiveSchema, samplerOf: SamplerOf): Sample {
  const named = [...effective.types].filter(
    (type) => type !== 'integer' || !effective.types.has('number'),
  )
  const usual = named.length < jsonTypes.length - 1 ? named : [impliedType(effective)]
  const notNull = usual.filter((type) => type !== 'null')
  const samplers = new Map<JsonType, Sample>()
  const samplerFor = (type: JsonType) => {
    const sample = samplers.get(type) ?? samplerOfType(type, effective, samplerOf)
    samplers.set(type, sample)
    return sample
  }
  return (sampling, depth) => {
    const { random, examples, attempt } = sampling
    const types = attempt < typicalAttempts ? usual : named
    if (types.includes('null') && (notNull.length === 0 || isFrugal(sampling, depth))) return null
    if (types.includes('null') && examples === 'none' && random.chance(0.15)) return null
    return samplerFor(random.pick(attempt < typicalAttempts ? notNull : types))(sampling, depth)
  }
}

function samplerOfType(type: JsonType, effective: EffectiveSchema, samplerOf: SamplerOf): Sample {
  switch (type) {
    case 'object':
      return objectSampler(effective, samplerOf)
    case 'array':
      return arraySampler(effective, samplerOf)
    case 'integer':
    case 'number': {
      const sample = numberSampler(effective, type === 'integer')
      return ({ random }) => sample(random)
    }
    case 'boolean':
      return ({ random }) => random.chance(0.5)
    case 'null':
      return () => null
    case 'string': {
      const sample = textSampler(effective)
      return ({ random }) => sample(random)
    }
  }
}

/** Many contracts leave `type` out where the other keywords imply it. */
function impliedType(schema: EffectiveSchema): JsonType {
  const has = (...keywords: string[]) =>
    keywords.some((keyword) => occurrencesOf(schema, keyword).length > 0)
  if (has('properties', 'additionalProperties', 'required', 'patternProperties')) return 'object'
  if (has('minProperties', 'propertyNames', 'dependentRequired')) return 'object'
  if (has('items', 'minItems', 'maxItems', 'prefixItems', 'contains')) return 'array'
  if (has('minimum', 'maximum', 'multipleOf', 'exclusiveMinimum', 'exclusiveMaximum')) {
    return 'number'
  }
  return 'string'
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
