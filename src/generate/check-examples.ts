import { type Example, examplesOf } from './examples.js'
import type { Direction, Misfit, Visit } from './grammar.js'
import { below, type Place, refOf, settle } from './places.js'
import { createSchemaCompiler, type SchemaCompiler } from './schema-compiler.js'
import type { ContractDocument } from './tables.js'

/** Finds each example, and each default, that its own schema refuses. */
export function checkExamples(document: ContractDocument, visits: readonly Visit[]): Misfit[] {
  const compiler = createSchemaCompiler(document, { fromText: false })
  return visits.flatMap((visit) =>
    samplesOf(document, visit).flatMap(({ sample, schema }) => {
      const reason = refusalOf(compiler, schema, sample.value.value, visit.direction)
      if (reason === undefined) return []
      const message = `${sample.name} is refused by its own schema: ${reason}`
      return [{ place: sample.value, message }]
    }),
  )
}

interface Sample {
  readonly sample: Example
  readonly schema: Place
}

/** What is to be judged by which schema at a place. */
function samplesOf(document: ContractDocument, { kind, place }: Visit): Sample[] {
  if (refOf(place.value) !== undefined) return []
  if (kind === 'schema') {
    return ['example', 'default'].flatMap((name) => {
      const value = below(place, name)
      return value === undefined ? [] : [{ sample: { name, value }, schema: place }]
    })
  }
  const schema = below(place, 'schema')
  if (schema === undefined || !['mediaType', 'parameter', 'header'].includes(kind)) return []
  return examplesOf(document, place)
    .filter(
      ({ value }) => kind !== 'mediaType' || !isWrittenOut(document, place.key, schema, value),
    )
    .map(({ name, value }) => ({ sample: { name: `example ${name}`, value }, schema }))
}

/** Whether an example is no data but the text of a body, in a form that we don't read (XML, CSV). */
function isWrittenOut(
  document: ContractDocument,
  mediaType: string,
  schema: Place,
  example: Place,
): boolean {
  if (typeof example.value !== 'string' || /json|form/i.test(mediaType)) return false
  return below(settle(document, schema), 'type')?.value !== 'string'
}

/**
 * Why a schema refuses a value; undefined where it takes it. A schema that either direction may use
 * has to take it in one of them.
 */
function refusalOf(
  compiler: SchemaCompiler,
  schema: Place,
  value: unknown,
  direction: Direction | undefined,
): string | undefined {
  const reasons = (direction ? [direction] : (['response', 'request'] as const)).map((each) => {
    const validate = compiler.validatorOf(compiler.nameOf(schema, each, 'example'))
    // A copy: validating puts defaults in.
    if (validate(structuredClone(value))) return undefined
    const [error] = validate.errors ?? []
    const where = error?.instancePath ? `${error.instancePath} ` : ''
    return `${where}${error?.message ?? 'is invalid'}`
  })
  return reasons.includes(undefined) ? undefined : reasons[0]
}
