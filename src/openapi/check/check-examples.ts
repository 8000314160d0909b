import type { ContractDocument } from '../document/contract-document.js'
import {
  childAt,
  childrenOf,
  type DocumentNode,
  refOf,
  resolveRef,
} from '../document/document-node.js'
import type { Direction, Visit } from '../document/object-types.js'
import { type Example, examplesOf } from '../operation/examples.js'
import { createSchemaCompiler, type SchemaCompiler } from '../validation/schema-compiler.js'
import type { Finding } from './problem.js'

/** Finds each example, and each default, that its own schema refuses. */
export function checkExamples(document: ContractDocument, visits: readonly Visit[]): Finding[] {
  const compiler = createSchemaCompiler(document)
  return visits.flatMap((visit) =>
    samplesOf(document, visit).flatMap(({ sample, schema }) => {
      const reason = refusalOf(compiler, schema, sample.value.value, visit.direction)
      if (reason === undefined) return []
      const message = `${sample.name} is refused by its own schema: ${reason}`
      return [{ node: sample.value, message }]
    }),
  )
}

interface Sample {
  readonly sample: Example
  readonly schema: DocumentNode
}

/** What is to be judged by which schema at a place. */
function samplesOf(document: ContractDocument, { kind, node }: Visit): Sample[] {
  if (refOf(node.value) !== undefined) return []
  if (kind === 'schema') {
    const examples = childrenOf(childAt(node, 'examples'))
    const defaults = [childAt(node, 'default')].filter((value) => value !== undefined)
    return [
      ...examples.map((value) => ({ sample: { name: 'example', value }, schema: node })),
      ...defaults.map((value) => ({ sample: { name: 'default', value }, schema: node })),
    ]
  }
  const schema = childAt(node, 'schema')
  if (schema === undefined || !['mediaType', 'parameter', 'header'].includes(kind)) return []
  return examplesOf(document, node)
    .filter(({ value }) => kind !== 'mediaType' || !isWrittenOut(document, node.key, schema, value))
    .map(({ name, value }) => ({ sample: { name: `example ${name}`, value }, schema }))
}

/** Whether an example is no data but the text of a body, in a form that we don't read (XML, CSV). */
function isWrittenOut(
  document: ContractDocument,
  mediaType: string,
  schema: DocumentNode,
  example: DocumentNode,
): boolean {
  if (typeof example.value !== 'string' || /json|form/i.test(mediaType)) return false
  return childAt(resolveRef(document, schema), 'type')?.value !== 'string'
}

/**
 * Why a schema refuses a value; undefined where it takes it. A schema that either direction may use
 * has to take it in one of them.
 */
function refusalOf(
  compiler: SchemaCompiler,
  schema: DocumentNode,
  value: unknown,
  direction: Direction | undefined,
): string | undefined {
  const reasons = (direction ? [direction] : (['response', 'request'] as const)).map((each) => {
    const validate = compiler.validatorOf(
      compiler.nameOf(schema, { direction: each, hint: 'example' }),
    )
    // A copy: validating puts defaults in.
    if (validate(structuredClone(value))) return undefined
    const [error] = validate.errors ?? []
    const where = error?.instancePath ? `${error.instancePath} ` : ''
    return `${where}${error?.message ?? 'is invalid'}`
  })
  return reasons.includes(undefined) ? undefined : reasons[0]
}
