import type { OperationEntry, SecurityScheme } from '../../openapi/compiled/tables.js'
import type { ContractDocument } from '../../openapi/document/contract-document.js'
import { childAt, type DocumentNode } from '../../openapi/document/document-node.js'
import { concreteTypeFor } from '../../openapi/operation/accept.js'
import { examplesOf } from '../../openapi/operation/examples.js'
import { isJson } from '../../openapi/operation/media-type.js'
import {
  headersOf,
  type Operation,
  operationsOf,
  parametersOf,
  requestMediaOf,
  responsesOf,
} from '../../openapi/operation/operations.js'
import { createSampler, type Sampler } from '../../openapi/sampling/sampler.js'
import { encodeRequestBody } from '../../openapi/serialization/formats/request-body.js'
import {
  type ParameterValue,
  type WrittenParameters,
  writeParameters,
} from '../../openapi/serialization/parameters.js'
import { UnwritableValue } from '../../openapi/serialization/unreadable-value.js'
import { defaultSeed } from '../response/select-response.js'
import type { MockContract } from './mock-contract.js'

/** A request that an operation accepts, made of the examples of the contract. */
export interface SampleRequest {
  /** The path and the query. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** Where its credential is sent; null for an operation that needs none. */
  readonly credential: SampleCredential | null
}

export interface SampleCredential {
  readonly in: 'header' | 'cookie' | 'query'
  readonly name: string
  /** The text before the credential: `Bearer `. */
  readonly prefix: string
  /** The Path attribute of the cookie that the contract sets. */
  readonly path: string
}

/** operationId -> a request that it accepts. */
export function sampleRequests({
  contract,
  document,
}: MockContract): Record<string, SampleRequest> {
  const sampler = createSampler(document, 'request')
  const { operations, securitySchemes } = contract
  return Object.fromEntries(
    operationsOf(document).map((operation) => {
      const entry = operations[operation.id]
      const [scheme] = entry?.security[0] ?? []
      const credential = credentialFor(document, securitySchemes[scheme ?? ''])
      return [operation.id, { ...sampleRequest(document, operation, entry, sampler), credential }]
    }),
  )
}

function sampleRequest(
  document: ContractDocument,
  operation: Operation,
  entry: OperationEntry | undefined,
  sampler: Sampler,
): Omit<SampleRequest, 'credential'> {
  const sample = (holder: DocumentNode) => sampleOf(document, holder, sampler)
  const nodes = parametersOf(document, operation)
  const parameters = (entry?.parameters ?? []).flatMap((parameter): ParameterValue[] => {
    const declared = nodes.find(
      ({ name, in: location }) => name === parameter.name && location === parameter.in,
    )
    return declared && parameter.required
      ? [{ entry: parameter, value: sample(declared.node) }]
      : []
  })
  const written = writtenParameters(operation.path, parameters)
  const media = requestMediaOf(document, operation)
  const content = media.find(({ key }) => isJson(key)) ?? media[0]
  const body =
    content &&
    encodeRequestBody(sample(content), {
      document,
      mediaType: concreteTypeFor(content.key),
      schema: childAt(content, 'schema'),
      fields: entry?.requestBody?.fields[content.key],
    })
  return {
    url: written.path + written.query,
    headers: {
      ...Object.fromEntries(written.headers),
      ...(body && { 'Content-Type': body.contentType }),
    },
    body: body ? body.bytes.toString() : null,
  }
}

/** Without the parameters where one has no text in its style. */
function writtenParameters(path: string, parameters: readonly ParameterValue[]): WrittenParameters {
  try {
    return writeParameters(path, parameters)
  } catch (error) {
    if (error instanceof UnwritableValue) return { path, query: '', headers: [] }
    throw error
  }
}

/** The first example, or else a value sampled from the schema; undefined where there is neither. */
function sampleOf(document: ContractDocument, holder: DocumentNode, sampler: Sampler): unknown {
  const [example] = examplesOf(document, holder)
  const schema = childAt(holder, 'schema')
  if (schema === undefined) return example?.value.value
  if (example) return sampler.exampleOf(schema, example.value.value)
  return sampler.trySample(schema, { seed: defaultSeed })
}

function credentialFor(
  document: ContractDocument,
  scheme: SecurityScheme | undefined,
): SampleCredential | null {
  if (scheme === undefined) return null
  if (scheme.type === 'apiKey') {
    const { in: location, name } = scheme
    return { in: location, name, prefix: '', path: cookiePath(document, name) }
  }
  const [first = '', ...rest] = scheme.type === 'http' ? scheme.scheme : 'bearer'
  const prefix = `${first.toUpperCase()}${rest.join('')} `
  return { in: 'header', name: 'Authorization', prefix, path: '/' }
}

/** Read from the examples of Set-Cookie: a second cookie with this name and another path would be ambiguous. */
function cookiePath(document: ContractDocument, name: string): string {
  for (const operation of operationsOf(document)) {
    for (const { node } of responsesOf(document, operation)) {
      for (const header of headersOf(document, node)) {
        const text = String(examplesOf(document, header)[0]?.value.value)
        const path = /; *Path=([^;]+)/i.exec(text)?.[1]
        if (header.key.toLowerCase() === 'set-cookie' && text.startsWith(`${name}=`) && path)
          return path
      }
    }
  }
  return '/'
}
