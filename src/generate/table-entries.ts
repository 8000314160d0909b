import { examplesOf } from './examples.js'
import { headersOf, type Parameter } from './operations.js'
import { below, childrenOf, isFields, type Place, settle, settledBelow } from './places.js'
import { compositionOf, errorCodesOf } from './schemas.js'
import type {
  ContractDocument,
  ErrorCodeEntry,
  ParameterEntry,
  ParameterLocation,
  RateLimit,
  RequestBodyEntry,
  ResponseEntry,
  ResponseHeaderEntry,
  SecurityScheme,
} from './tables.js'

/** `style` where none is named, OpenAPI 3.0.3 section 4.7.12.2. */
const defaultStyles: Readonly<Record<ParameterLocation, string>> = {
  path: 'simple',
  query: 'form',
  header: 'simple',
  cookie: 'form',
}

export function parameterEntry(
  document: ContractDocument,
  { in: location, name, place }: Parameter,
): ParameterEntry {
  const [media] = childrenOf(below(place, 'content'))
  const style = below(place, 'style')?.value ?? defaultStyles[location]
  return {
    in: location,
    name,
    required: below(place, 'required')?.value === true,
    style: String(style),
    explode: Boolean(below(place, 'explode')?.value ?? style === 'form'),
    type: serializedType(document, below(media ?? place, 'schema')),
    mediaType: media?.key ?? null,
  }
}

/** Whether a schema asks for an array or an object, itself or through what it is composed of. */
function serializedType(
  document: ContractDocument,
  schema: Place | undefined,
): ParameterEntry['type'] {
  const parts = schema === undefined ? [] : compositionOf(document, schema)
  const types = parts.map((part) => below(part, 'type')?.value)
  return types.find((type) => type === 'array' || type === 'object') ?? 'primitive'
}

export function requestBodyEntry(body: Place): RequestBodyEntry {
  const maxBytes = below(body, 'x-max-bytes')?.value
  return {
    required: below(body, 'required')?.value === true,
    mediaTypes: childrenOf(below(body, 'content')).map(({ key }) => key),
    maxBytes: typeof maxBytes === 'number' ? maxBytes : null,
  }
}

export function responseEntry(document: ContractDocument, response: Place): ResponseEntry {
  const media = childrenOf(below(response, 'content'))
  const headers = headersOf(document, response)
  const examples = media.map((place): [string, Record<string, unknown>] => [
    place.key,
    Object.fromEntries(examplesOf(document, place).map(({ name, value }) => [name, value.value])),
  ])
  return {
    mediaTypes: media.map(({ key }) => key),
    headers: Object.fromEntries(headers.map((place) => [place.key, headerEntry(document, place)])),
    examples: Object.fromEntries(examples),
    codes: Object.assign({}, ...media.map((place) => codeEntries(document, place))),
  }
}

/** The error codes of a media type that have an example with a text. */
function codeEntries(document: ContractDocument, media: Place): Record<string, ErrorCodeEntry> {
  const schema = below(media, 'schema')
  const entries: Record<string, ErrorCodeEntry> = {}
  for (const code of (schema && errorCodesOf(document, schema)) ?? []) {
    for (const { name, value } of examplesOf(document, media)) {
      if (!isFields(value.value) || value.value.code !== code) continue
      const { detail } = value.value
      if (typeof detail === 'string') entries[code] ??= { detail, example: name }
    }
  }
  return entries
}

function headerEntry(document: ContractDocument, header: Place): ResponseHeaderEntry {
  const schema = settledBelow(document, header, 'schema')
  const values = schema && below(schema, 'enum')?.value
  const [only, ...others] = Array.isArray(values) ? values : []
  return {
    required: below(header, 'required')?.value === true,
    value: only === undefined || others.length > 0 ? null : String(only),
  }
}

/** The operation's own `security`, or that of the whole contract. */
export function securityAlternatives(document: ContractDocument, operation: Place): string[][] {
  const security = below(operation, 'security')?.value ?? document.security
  return Array.isArray(security) ? security.filter(isFields).map((each) => Object.keys(each)) : []
}

export function rateLimit(operation: Place): RateLimit | null {
  const limit = below(operation, 'x-rate-limit', 'limit')?.value
  const window = below(operation, 'x-rate-limit', 'window')?.value
  return typeof limit === 'number' && typeof window === 'number' ? { limit, window } : null
}

/** A scheme without what is for readers: its description and its extensions. */
export function securityScheme(document: ContractDocument, scheme: Place): SecurityScheme {
  const fields = childrenOf(settle(document, scheme)).filter(
    ({ key }) => key !== 'description' && !key.startsWith('x-'),
  )
  return Object.fromEntries(
    fields.map(({ key, value }) => [key, value]),
  ) as unknown as SecurityScheme
}
