import type { ParameterEntry } from '../../../openapi/compiled/tables.js'
import { childAt, childrenOf, type DocumentNode } from '../../../openapi/document/document-node.js'
import { concreteTypeFor } from '../../../openapi/operation/accept.js'
import { examplesOf } from '../../../openapi/operation/examples.js'
import { isMultipartForm, isUrlEncodedForm } from '../../../openapi/operation/media-type.js'
import { parametersOf, requestMediaOf } from '../../../openapi/operation/operations.js'
import { parsePathTemplate } from '../../../openapi/operation/path-template.js'
import { encodeRequestBody } from '../../../openapi/serialization/formats/request-body.js'
import type { CompiledContract, ContractOperation } from '../../contract/compiled-contract.js'
import { valueForForm } from './form-values.js'

export interface SampleSource {
  readonly contract: CompiledContract
  readonly operation: ContractOperation
  /** Path parameters with values of existing resources. They replace samples. */
  readonly pathValues: ReadonlyMap<string, unknown>
}

/** A parameter with a valid value. */
export interface ParameterSample {
  readonly entry: ParameterEntry
  readonly schema: DocumentNode
  readonly value: unknown
}

/** A valid body of an operation. */
export interface BodySample {
  /** The key of `content`. */
  readonly key: string
  /** The Content-Type to send: the key, or a media type in its range. */
  readonly mediaType: string
  readonly schema: DocumentNode
  readonly name: string
  readonly value: unknown
}

/** The parameters of an operation for which a valid value was found. */
export function parameterSamples(source: SampleSource): ParameterSample[] {
  return declaredParameters(source).flatMap(({ entry, schema, node }) => {
    const existing = entry.in === 'path' ? validExisting(source, entry.name, schema) : undefined
    const sample =
      existing ?? validExample(source, node, schema) ?? source.contract.sampleValue(schema)
    return sample === undefined ? [] : [{ entry, schema, value: sample.value }]
  })
}

/** The valid examples of the body, or a sample where it has none, per media type that can be encoded. */
export function bodySamples({ contract, operation }: SampleSource): BodySample[] {
  const { document } = contract
  return requestMediaOf(document, operation.operation).flatMap((media) => {
    const schema = childAt(media, 'schema') ?? anySchema(media)
    const { key } = media
    const mediaType = key.includes('*') ? concreteTypeFor(key) : key
    const fields = operation.entry.requestBody?.fields[key] ?? []
    const toSample = (name: string, sampled: unknown): BodySample[] => {
      const isForm = isUrlEncodedForm(mediaType) || isMultipartForm(mediaType)
      const value = isForm
        ? valueForForm(mediaType, sampled, fields, operation.validators.body[key])
        : sampled
      const body = encodeRequestBody(value, { document, mediaType, schema, fields })
      return body === undefined ? [] : [{ key, mediaType, schema, name, value }]
    }
    const named = examplesOf(document, media).flatMap(({ name, value }) =>
      isValid(contract, schema, value.value) ? toSample(name, value.value) : [],
    )
    if (named.length > 0) return named
    const sample = contract.sampleValue(schema)
    return sample === undefined ? [] : toSample('sample', sample.value)
  })
}

/** The reason why no valid request to an operation can be built; undefined where one can. */
export function unsendableReason(source: SampleSource): string | undefined {
  const { path, method } = source.operation.entry
  const template = parsePathTemplate(path)
  const query = template.query.map((pair) => pair.join('=')).join('&')
  const served = source.contract.findRoute(method, template.path, query)
  if (served.kind === 'operation' && served.route.operationId !== source.operation.id) {
    return `its path matches the same requests as that of ${served.route.operationId}`
  }
  const found = new Set(parameterSamples(source).map(({ entry }) => entry))
  const missing = source.operation.entry.parameters.find(
    (entry) => entry.required && !found.has(entry),
  )
  if (missing !== undefined) {
    return `no valid value was found for the ${missing.in} parameter ${missing.name}`
  }
  const { requestBody } = source.operation.entry
  if (!requestBody?.required || bodySamples(source).length > 0) return undefined
  return `no valid body was found for ${requestBody.mediaTypes.join(' or ')}`
}

function declaredParameters({ contract, operation }: SampleSource) {
  const { document } = contract
  return parametersOf(document, operation.operation).flatMap(({ name, in: location, node }) => {
    const entry = operation.entry.parameters.find(
      (parameter) => parameter.name === name && parameter.in === location,
    )
    const [media] = childrenOf(childAt(node, 'content'))
    const schema = childAt(node, 'schema') ?? (media && childAt(media, 'schema'))
    return entry === undefined ? [] : [{ entry, schema: schema ?? anySchema(node), node }]
  })
}

/** An existing id that the parameter accepts: responses may have it as a number where the path declares a string. */
function validExisting({ contract, pathValues }: SampleSource, name: string, schema: DocumentNode) {
  if (!pathValues.has(name)) return undefined
  const existing = pathValues.get(name)
  const valid = [existing, String(existing)].find((value) => isValid(contract, schema, value))
  return valid === undefined ? undefined : { value: valid }
}

function validExample({ contract }: SampleSource, holder: DocumentNode, schema: DocumentNode) {
  const example = examplesOf(contract.document, holder).find(({ value }) =>
    isValid(contract, schema, value.value),
  )
  return example && { value: example.value.value }
}

function isValid(contract: CompiledContract, schema: DocumentNode, value: unknown): boolean {
  return contract.validatorOf(schema)(structuredClone(value))
}

/** Without a schema, every value is valid. */
function anySchema({ pointer }: DocumentNode): DocumentNode {
  return { key: 'schema', pointer: `${pointer}/schema`, value: {} }
}
