import type { ParameterEntry } from '../../../openapi/compiled/tables.js'
import { childAt, childrenOf, type DocumentNode } from '../../../openapi/document/document-node.js'
import { examplesOf } from '../../../openapi/operation/examples.js'
import { parametersOf, requestMediaOf } from '../../../openapi/operation/operations.js'
import { encodeBody } from '../../../openapi/serialization/encode-body.js'
import type { Subject, SubjectOperation } from '../../run/compiled-contract.js'
import { sampleOf } from './sample.js'

export interface SampleSource {
  readonly subject: Subject
  readonly operation: SubjectOperation
}

/** A parameter with a value that it takes. */
export interface ParameterSample {
  readonly entry: ParameterEntry
  readonly schema: DocumentNode
  readonly value: unknown
}

/** A body that an operation takes. */
export interface BodySample {
  readonly mediaType: string
  readonly schema: DocumentNode
  readonly name: string
  readonly value: unknown
}

export function parameterSamples({ subject, operation }: SampleSource): ParameterSample[] {
  const { document } = subject
  return parametersOf(document, operation.operation).flatMap(({ name, in: location, node }) => {
    const entry = operation.entry.parameters.find(
      (parameter) => parameter.name === name && parameter.in === location,
    )
    const [media] = childrenOf(childAt(node, 'content'))
    const schema = childAt(node, 'schema') ?? (media && childAt(media, 'schema'))
    if (entry === undefined || schema === undefined) return []
    const [example] = examplesOf(document, node)
    return [{ entry, schema, value: example?.value.value ?? sampleOf(document, schema) }]
  })
}

/** The examples of the body, or a sample where there is none; of the media types that can be written. */
export function bodySamples({ subject, operation }: SampleSource): BodySample[] {
  const { document } = subject
  return requestMediaOf(document, operation.operation).flatMap((media) => {
    const schema = childAt(media, 'schema')
    if (schema === undefined || encodeBody(media.key, {}) === undefined) return []
    const named = examplesOf(document, media).map(({ name, value }) => [name, value.value] as const)
    const values = named.length > 0 ? named : [['sample', sampleOf(document, schema)] as const]
    return values.map(([name, value]) => ({ mediaType: media.key, schema, name, value }))
  })
}
