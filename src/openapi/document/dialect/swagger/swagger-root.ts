import { isObject, type JsonObject } from '../../document-node.js'
import { mapMembers } from '../map-fields.js'

/** Fields of a Swagger 2.0 document that OpenAPI 3 has elsewhere. */
const moved: ReadonlySet<string> = new Set([
  ...['swagger', 'host', 'basePath', 'schemes', 'consumes', 'produces'],
  ...['definitions', 'parameters', 'responses', 'securityDefinitions'],
])

/** A Swagger 2.0 document with the fields of an OpenAPI 3 document, but for `components`. */
export function adaptSwagger(document: JsonObject): JsonObject {
  const kept = Object.entries(document).filter(([field]) => !moved.has(field))
  return { openapi: '3.1.1', servers: serversOf(document), ...Object.fromEntries(kept) }
}

/** What becomes `components`, by section. Parameters of bodies and forms have no counterpart there. */
export function swaggerSections(document: JsonObject): JsonObject {
  const { definitions, parameters, responses, securityDefinitions } = document
  const named = isObject(parameters)
    ? Object.fromEntries(Object.entries(parameters).filter(([, each]) => !isBodyParameter(each)))
    : {}
  const sections = { schemas: definitions, parameters: named, responses }
  return isObject(securityDefinitions)
    ? { ...sections, securitySchemes: mapMembers(securityDefinitions, adaptScheme) }
    : sections
}

export function isBodyParameter(parameter: unknown): boolean {
  return isObject(parameter) && (parameter.in === 'body' || parameter.in === 'formData')
}

/** The base URL of each scheme; without a host, relative to where the document is served. */
function serversOf({ host, basePath, schemes }: JsonObject): { url: string }[] {
  const path = typeof basePath === 'string' ? basePath : '/'
  if (typeof host !== 'string') return [{ url: path }]
  const named = Array.isArray(schemes) && schemes.length > 0 ? schemes : ['https']
  return named.map((scheme) => ({ url: `${scheme}://${host}${path}` }))
}

/** Names of OAuth flows in 2.0 and in 3.0. */
const flows: Readonly<Record<string, string>> = {
  implicit: 'implicit',
  password: 'password',
  application: 'clientCredentials',
  accessCode: 'authorizationCode',
}

function adaptScheme(scheme: unknown): unknown {
  if (!isObject(scheme)) return scheme
  if (scheme.type === 'basic') return { ...scheme, type: 'http', scheme: 'basic' }
  if (scheme.type !== 'oauth2') return scheme
  const { flow, authorizationUrl, tokenUrl, scopes = {}, ...rest } = scheme
  const urls = Object.entries({ authorizationUrl, tokenUrl }).filter(([, url]) => url !== undefined)
  const name = flows[String(flow)]
  if (name === undefined) return scheme
  return { ...rest, flows: { [name]: { ...Object.fromEntries(urls), scopes } } }
}
