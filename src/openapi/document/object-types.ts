import type { ContractDocument } from '../compiled/tables.js'
import { childrenOf, type DocumentNode, isObject, refOf, rootOf } from './document-node.js'

/** The kinds of object that OpenAPI 3.0.3 section 4.7 names, as far as anything here follows from them. */
export type Kind = keyof typeof grammar

type Shape = 'one' | 'list' | 'map'
type Field = readonly [shape: Shape, kind: string]

const one = (kind: string): Field => ['one', kind]
const list = (kind: string): Field => ['list', kind]
const map = (kind: string): Field => ['map', kind]

/** `*` stands for every field that is not an extension (`x-`). */
const grammar = {
  contract: {
    paths: one('paths'),
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
    securitySchemes: map('securityScheme'),
  },
  paths: { '*': one('pathItem') },
  pathItem: {
    parameters: list('parameter'),
    get: one('operation'),
    put: one('operation'),
    post: one('operation'),
    delete: one('operation'),
    options: one('operation'),
    head: one('operation'),
    patch: one('operation'),
    trace: one('operation'),
  },
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
  response: { headers: map('header'), content: map('mediaType') },
  mediaType: { schema: one('schema'), examples: map('example'), encoding: map('encoding') },
  encoding: { headers: map('header') },
  example: {},
  securityScheme: {},
  schema: {
    properties: map('schema'),
    additionalProperties: one('schema'),
    items: one('schema'),
    not: one('schema'),
    allOf: list('schema'),
    anyOf: list('schema'),
    oneOf: list('schema'),
  },
} as const satisfies Record<string, Readonly<Record<string, Field>>>

/** Which way what a schema describes travels; undefined in `components`, where it may be either. */
export type Direction = 'request' | 'response'

const directions: Partial<Record<Kind, Direction>> = {
  parameter: 'request',
  requestBody: 'request',
  response: 'response',
  header: 'response',
}

/** One object of the contract, met on the walk. References are met and not followed. */
export interface Visit {
  readonly kind: Kind
  readonly node: DocumentNode
  readonly direction: Direction | undefined
}

/** Something that is not what the grammar has in its place. */
export interface Problem {
  readonly node: DocumentNode
  readonly message: string
}

export interface Walk {
  /** Every object of the contract exactly once, in the order of the file. */
  readonly visits: readonly Visit[]
  /** Everything that has the wrong shape. */
  readonly misfits: readonly Problem[]
}

export function walkContract(document: ContractDocument): Walk {
  const visits: Visit[] = []
  const misfits: Problem[] = []

  const visit = (kind: Kind, node: DocumentNode, direction: Direction | undefined): void => {
    if (!isObject(node.value)) {
      // Only here may a schema be a boolean before OpenAPI 3.1.
      if (node.key === 'additionalProperties' && typeof node.value === 'boolean') return
      misfits.push({ node, message: `must be an object (${kind})` })
      return
    }
    const inside = direction ?? directions[kind]
    visits.push({ kind, node, direction: inside })
    if (refOf(node.value) === undefined) visitFields(kind, node, inside)
  }

  const visitFields = (kind: Kind, node: DocumentNode, direction: Direction | undefined): void => {
    const fields: Readonly<Record<string, Field>> = grammar[kind]
    for (const child of childrenOf(node)) {
      const own = Object.hasOwn(fields, child.key) ? fields[child.key] : undefined
      const [shape, childKind] = own ?? (child.key.startsWith('x-') ? undefined : fields['*']) ?? []
      if (shape === undefined) continue
      if (shape === 'one') visit(childKind as Kind, child, direction)
      else if (shape === 'list' ? Array.isArray(child.value) : isObject(child.value)) {
        for (const item of childrenOf(child)) visit(childKind as Kind, item, direction)
      } else
        misfits.push({
          node: child,
          message: `must be ${shape === 'list' ? 'a list' : 'an object'}`,
        })
    }
  }

  visit('contract', rootOf(document), undefined)
  return { visits, misfits }
}
