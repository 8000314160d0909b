import type { ContractDocument } from '../document/contract-document.js'
import {
  childAt,
  childrenOf,
  type DocumentNode,
  isObject,
  resolveRef,
} from '../document/document-node.js'
import { examplesOf } from '../operation/examples.js'
import { isJson } from '../operation/media-type.js'
import { headersOf } from '../operation/operations.js'
import { errorCodesOf, nearestOf } from '../schema/schemas.js'
import type { ShapeCollector } from './closed-shapes.js'
import { fieldEntries, serializationOf } from './serialization-entries.js'
import type {
  ErrorCodeEntry,
  OperationEntry,
  RateLimit,
  RequestBodyEntry,
  ResponseEntry,
  ResponseHeaderEntry,
  SecurityScheme,
  SessionLimit,
} from './tables.js'

export function requestBodyEntry(document: ContractDocument, body: DocumentNode): RequestBodyEntry {
  const maxBytes = childAt(body, 'x-max-bytes')?.value
  const media = childrenOf(childAt(body, 'content'))
  const fields = media.map((node) => [node.key, fieldEntries(document, node)] as const)
  return {
    required: childAt(body, 'required')?.value === true,
    mediaTypes: media.map(({ key }) => key),
    fields: Object.fromEntries(fields.filter(([, declared]) => declared.length > 0)),
    maxBytes: typeof maxBytes === 'number' ? maxBytes : null,
  }
}

export function responseEntry(
  document: ContractDocument,
  response: DocumentNode,
  collector: ShapeCollector,
): ResponseEntry {
  const media = childrenOf(childAt(response, 'content'))
  const headers = headersOf(document, response)
  const examples = media.map((node): [string, Record<string, unknown>] => [
    node.key,
    Object.fromEntries(examplesOf(document, node).map(({ name, value }) => [name, value.value])),
  ])
  const shapes = media.flatMap((node) => {
    const schema = childAt(node, 'schema')
    // The binding writes error bodies itself.
    const isWritten = Object.keys(codeEntries(document, node)).length > 0
    const name = schema && isJson(node.key) && !isWritten ? collector.nameOf(schema) : undefined
    return name === undefined ? [] : [[node.key, name] as const]
  })
  return {
    mediaTypes: media.map(({ key }) => key),
    ...(shapes.length > 0 ? { shapes: Object.fromEntries(shapes) } : {}),
    headers: Object.fromEntries(headers.map((node) => [node.key, headerEntry(document, node)])),
    examples: Object.fromEntries(examples),
    codes: Object.assign({}, ...media.map((node) => codeEntries(document, node))),
  }
}

/** The error codes of a media type that have an example with a text. */
function codeEntries(
  document: ContractDocument,
  media: DocumentNode,
): Record<string, ErrorCodeEntry> {
  const schema = childAt(media, 'schema')
  const entries: Record<string, ErrorCodeEntry> = {}
  for (const code of (schema && errorCodesOf(document, schema)) ?? []) {
    for (const { name, value } of examplesOf(document, media)) {
      if (!isObject(value.value) || value.value.code !== code) continue
      const { detail } = value.value
      if (typeof detail === 'string') entries[code] ??= { detail, example: name }
    }
  }
  return entries
}

function headerEntry(document: ContractDocument, header: DocumentNode): ResponseHeaderEntry {
  const schema = childAt(header, 'schema')
  const values = schema && nearestOf(document, schema, 'enum')?.value
  const [only, ...others] = Array.isArray(values) ? values : []
  const serialization = serializationOf(document, header, 'simple')
  const isText =
    serialization.type === 'primitive' &&
    serialization.mediaType === null &&
    serialization.reads === undefined
  return {
    required: childAt(header, 'required')?.value === true,
    value: only === undefined || others.length > 0 ? null : String(only),
    ...(isText ? {} : { serialization }),
  }
}

/** The operation's own `security`, or that of the whole contract, with the scopes that it asks for. */
export function securityOf(
  document: ContractDocument,
  operation: DocumentNode,
): Pick<OperationEntry, 'security' | 'scopes'> {
  const security = childAt(operation, 'security')?.value ?? document.security
  const alternatives = Array.isArray(security) ? security.filter(isObject) : []
  const scopes = new Map<string, string[][]>()
  for (const [scheme, asked] of alternatives.flatMap((each) => Object.entries(each))) {
    const list = Array.isArray(asked) ? asked.map(String) : []
    scopes.set(scheme, [...(scopes.get(scheme) ?? []), list])
  }
  const scoped = [...scopes].filter(([, lists]) => lists.every((list) => list.length > 0))
  return {
    security: alternatives.map((each) => Object.keys(each)),
    ...(scoped.length > 0 ? { scopes: Object.fromEntries(scoped) } : {}),
  }
}

export function rateLimit(operation: DocumentNode): RateLimit | null {
  const limit = childAt(operation, 'x-rate-limit', 'limit')?.value
  const window = childAt(operation, 'x-rate-limit', 'window')?.value
  if (typeof limit !== 'number' || typeof window !== 'number') return null
  const perSession = childAt(operation, 'x-rate-limit', 'perSession')?.value
  return {
    limit,
    window,
    ...(isSessionLimit(perSession) ? { perSession } : {}),
  }
}

/** The form of `perSession` in `x-rate-limit`. */
export function isSessionLimit(value: unknown): value is SessionLimit {
  return (
    isObject(value) && typeof value.scheme === 'string' && typeof value.addressLimit === 'number'
  )
}

/** A scheme without what is for readers: its description and its extensions. */
export function securityScheme(document: ContractDocument, scheme: DocumentNode): SecurityScheme {
  const fields = childrenOf(resolveRef(document, scheme)).filter(
    ({ key }) => key !== 'description' && !key.startsWith('x-'),
  )
  return Object.fromEntries(
    fields.map(({ key, value }) => [key, value]),
  ) as unknown as SecurityScheme
}
