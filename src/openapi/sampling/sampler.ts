import type { ContractDocument } from '../document/contract-document.js'
import type { DocumentNode } from '../document/document-node.js'
import type { Direction } from '../document/object-types.js'
import { describeErrors } from '../validation/describe-errors.js'
import { createSchemaCompiler, type SchemaCompiler } from '../validation/schema-compiler.js'
import { withoutHiddenMembers } from './hidden-members.js'
import { randomFrom } from './random.js'
import { createSamplerOf } from './sample-value.js'
import { type Sampling, SamplingError } from './sampling.js'

export interface SampleOptions {
  /** The same seed gives the same value. */
  readonly seed: string
  /**
   * Whether the author's examples, in the schema or in the schemas inside it, are used only where
   * nothing else is valid. Otherwise they come first.
   */
  readonly ignoreExamples?: boolean
}

export interface Sampler {
  /**
   * A value that the schema's own validator accepts, without members that only the other direction has.
   *
   * @throws SamplingError when none was found, with the reason
   */
  sample(schema: DocumentNode, options: SampleOptions): unknown
  /** The same. Undefined where no valid value was found. */
  trySample(schema: DocumentNode, options: SampleOptions): unknown
  /** An example of the schema without the members that only the other direction has. */
  exampleOf(schema: DocumentNode, example: unknown): unknown
}

const attempts = 200

/** @param compiler hand one in to share its validators */
export function createSampler(
  document: ContractDocument,
  direction: Direction,
  compiler: SchemaCompiler = createSchemaCompiler(document),
): Sampler {
  const validatorOf = (schema: DocumentNode) =>
    compiler.validatorOf(compiler.nameOf(schema, { direction, hint: 'sample' }))
  // The validators of requests put defaults in, so that they get a copy.
  const unchanged = (value: unknown) => (direction === 'request' ? structuredClone(value) : value)
  const samplerOf = createSamplerOf(document, direction, (schema, value) =>
    validatorOf(schema)(unchanged(value)),
  )

  function sampleSchema(
    schema: DocumentNode,
    { seed, ignoreExamples = false }: SampleOptions,
  ): unknown {
    const sample = samplerOf([schema])
    const validate = validatorOf(schema)
    let reason = ''
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      try {
        const value = sample(samplingFor(seed, attempt, ignoreExamples), 0)
        if (validate(unchanged(value))) return value
        reason = describeErrors(validate)
      } catch (error) {
        if (!(error instanceof SamplingError)) throw error
        reason = error.message
      }
    }
    throw new SamplingError(`no valid value was found in ${attempts} attempts: ${reason}`)
  }

  return {
    sample: sampleSchema,
    trySample(schema, options) {
      try {
        return sampleSchema(schema, options)
      } catch (error) {
        if (error instanceof SamplingError) return undefined
        throw error
      }
    },
    exampleOf: (schema, example) => withoutHiddenMembers(document, [schema], example, direction),
  }
}

function samplingFor(seed: string, attempt: number, ignoreExamples: boolean): Sampling {
  const withExamples = attempt === 0 ? 'all' : attempt < attempts / 2 ? 'valid' : 'none'
  const withoutExamples = attempt < attempts / 2 ? 'none' : 'valid'
  return {
    random: randomFrom(`${seed} ${attempt}`),
    attempt,
    examples: ignoreExamples ? withoutExamples : withExamples,
    spent: { values: 0 },
  }
}
