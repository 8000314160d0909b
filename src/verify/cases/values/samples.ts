import type { ParameterEntry } from '../../../openapi/compiled/tables.js'
import { childAt, childrenOf, type DocumentNode } from '../../../openapi/document/document-node.js'
import { examplesOf } from '../../../openapi/operation/examples.js'
import { isJson, isUrlEncodedForm } from '../../../openapi/operation/media-type.js'
import { parametersOf, requestMediaOf } from '../../../openapi/operation/operations.js'
import type { CompiledContract, ContractOperation } from '../../contract/compiled-contract.js'
import { sampleOf } from './sample.js'

export interface SampleSource {
  readonly contract: CompiledContract
  readonly operation: ContractOperation
}

/** A parameter with a valid value. */
export interface ParameterSample {
  readonly entry: ParameterEntry
  readonly schema: DocumentNode
  readonly value: unknown
}

/** A valid body of an operation. */
export interface BodySample {
  readonly mediaType: string
  readonly schema: DocumentNode
  readonly name: string
  readonly value: unknown
}

export function parameterSamples({ contract, operation }: SampleSource): ParameterSample[] {
  const { document } = contract
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

/** The examples of the body, or a sample where it has none, for each media type that can be encoded. */
export function bodySamples({ contract, operation }: SampleSource): BodySample[] {
  const { document } = contract
  return requestMediaOf(document, operation.operation).flatMap((media) => {
    const schema = childAt(media, 'schema')
    if (schema === undefined || !canBeSent(media.key)) return []
    const named = examplesOf(document, media).map(({ name, value }) => [name, value.value] as const)
    const values = named.length > 0 ? named : [['sample', sampleOf(document, schema)] as const]
    return values.map(([name, value]) => ({ mediaType: media.key, schema, name, value }))
  })
}

/** Multipart forms, text and bytes have no cases yet. */
function canBeSent(mediaType: string): boolean {
  return isJson(mediaType) || isUrlEncodedForm(mediaType)
}
