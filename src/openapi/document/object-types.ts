import type { ContractDocument } from './contract-document.js'
import { childrenOf, type DocumentNode, isObject, refOf, rootOf } from './document-node.js'

/** The types of objects of OpenAPI 3.1 and 3.2 (section 4.7, "Schema") that contain other objects. */
export type Kind = keyof typeof objectTypes

type Shape = 'one' | 'list' | 'map'

/** A field: whether it holds one object, a list or a map of them, and of which type. */
export type Field = readonly [shape: Shape, kind: Kind]

const one = <K extends string>(kind: K) => ['one', kind] as const
const list = <K extends string>(kind: K) => ['list', kind] as const
const map = <K extends string>(kind: K) => ['map', kind] as const

const operations = {
  get: one('operation'),
  put: one('operation'),
  post: one('operation'),
  delete: one('operation'),
  options: one('operation'),
  head: one('operation'),
  patch: one('operation'),
  trace: one('operation'),
  query: one('operation'),
  additionalOperations: map('operation'),
}

/** `*` stands for every field that is not an extension (`x-`). */
const objectTypes = {
  contract: {
    paths: one('paths'),
    webhooks: map('pathItem'),
    components: one('components'),
    'x-unmatched-responses': one('responses'),
  },
  components: {
    schemas: map('schema'),
    responses: map('response'),
    parameters: map('parameter'),
    examples: map('example'),
    requestBodies: map('requestBody'),
    headers: map('header'),
    callbacks: map('callback'),
    links: map('link'),
    securitySchemes: map('securityScheme'),
    pathItems: map('pathItem'),
    mediaTypes: map('mediaType'),
  },
  paths: { '*': one('pathItem') },
  pathItem: { parameters: list('parameter'), ...operations },
  operation: {
    parameters: list('parameter'),
    requestBody: one('requestBody'),
    responses: one('responses'),
    callbacks: map('callback'),
  },
  callback: { '*': one('pathItem') },
  responses: { '*': one('response') },
  parameter: { schema: one('schema'), examples: map('example'), content: map('mediaType') },
  header: { schema: one('schema'), examples: map('example'), content: map('mediaType') },
  requestBody: { content: map('mediaType') },
  response: { headers: map('header'), content: map('mediaType'), links: map('link') },
  mediaType: {
    schema: one('schema'),
    itemSchema: one('schema'),
    examples: map('example'),
    encoding: map('encoding'),
    prefixEncoding: list('encoding'),
    itemEncoding: one('encoding'),
  },
  encoding: {
    headers: map('header'),
    encoding: map('encoding'),
    prefixEncoding: list('encoding'),
    itemEncoding: one('encoding'),
  },
  example: {},
  link: {},
  securityScheme: {},
  schema: {
    $defs: map('schema'),
    properties: map('schema'),
    patternProperties: map('schema'),
    additionalProperties: one('schema'),
    unevaluatedProperties: one('schema'),
    propertyNames: one('schema'),
    dependentSchemas: map('schema'),
    items: one('schema'),
    prefixItems: list('schema'),
    unevaluatedItems: one('schema'),
    contains: one('schema'),
    contentSchema: one('schema'),
    not: one('schema'),
    if: one('schema'),
    // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema, and this object is never awaited
    then: one('schema'),
    else: one('schema'),
    allOf: list('schema'),
    anyOf: list('schema'),
    oneOf: list('schema'),
  },
} as const satisfies Record<string, Readonly<Record<string, readonly [Shape, string]>>>

/** The field of an object of that type, if it holds other objects. */
export function fieldOf(kind: Kind, name: string): Field | undefined {
  const fields: Readonly<Record<string, readonly [Shape, string]>> = objectTypes[kind]
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  return (field ?? (name.startsWith('x-') ? undefined : fields['*'])) as Field | undefined
}

/** The section of `components` where objects of that type stand; undefined where there is none. */
export function sectionOf(kind: Kind): string | undefined {
  return Object.entries(objectTypes.components).find(([, [, held]]) => held === kind)?.[0]
}

/** Which way the described data travels; undefined in `components`, where it may be either. */
export type Direction = 'request' | 'response'

const directions: Partial<Record<Kind, Direction>> = {
  parameter: 'request',
  requestBody: 'request',
  response: 'response',
  header: 'response',
}

/** Which way an object of that type travels; undefined where it may be either. */
export function directionOf(kind: Kind): Direction | undefined {
  return directions[kind]
}

/** One object of the contract. References are visited, not followed. */
export interface Visit {
  readonly kind: Kind
  readonly node: DocumentNode
  readonly direction: Direction | undefined
}

/** Every object of the contract exactly once, in the order of the document. */
export function walkContract(document: ContractDocument): Visit[] {
  const visits: Visit[] = []

  const visit = (kind: Kind, node: DocumentNode, direction: Direction | undefined): void => {
    if (!isObject(node.value)) return
    const inside = direction ?? directionOf(kind)
    visits.push({ kind, node, direction: inside })
    if (kind !== 'schema' && refOf(node.value) !== undefined) return
    for (const child of childrenOf(node)) {
      const [shape, childKind] = fieldOf(kind, child.key) ?? []
      if (childKind === undefined) continue
      if (shape === 'one') visit(childKind, child, inside)
      else for (const member of childrenOf(child)) visit(childKind, member, inside)
    }
  }

  visit('contract', rootOf(document), undefined)
  return visits
}
