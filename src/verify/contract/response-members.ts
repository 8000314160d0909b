import type { ContractDocument } from '../../openapi/document/contract-document.js'
import { type DocumentNode, isObject, resolveRef } from '../../openapi/document/document-node.js'
import { type EffectiveSchema, effectiveSchemaOf } from '../../openapi/schema/effective-schema.js'

/** A member of an object in a response body. */
export interface ResponseMember {
  readonly name: string
  /** Names from the outermost object to this member, joined by dots. */
  readonly path: string
  readonly value: unknown
  /** Whether the schema of the object declares it, or describes all members. */
  readonly isDeclared: boolean
  /** The object that has it. */
  readonly object: object
  /** The pointer of the object's schema, through its reference; empty for an object that no schema describes. */
  readonly schema: string
}

/** All members in a JSON value, each with whether the schema declares it. Of `oneOf` and `anyOf` any branch may declare it. */
export function responseMembers(
  document: ContractDocument,
  schema: DocumentNode,
  json: unknown,
): ResponseMember[] {
  return membersIn(document, [schema], json, '')
}

function membersIn(
  document: ContractDocument,
  schemas: readonly DocumentNode[],
  json: unknown,
  path: string,
): ResponseMember[] {
  if (typeof json !== 'object' || json === null) return []
  const alternatives = alternativesOf(document, schemas, 0)
  if (Array.isArray(json)) {
    return json.flatMap((item, i) => {
      const items = alternatives.flatMap((each) => each.items.schemasAt(i) ?? [])
      return membersIn(document, items, item, path)
    })
  }
  const [first] = schemas
  const isDescribed = alternatives.some(({ members }) => members.names.length > 0)
  const pointer = first && isDescribed ? resolveRef(document, first).pointer : ''
  return Object.entries(json).flatMap(([name, value]) => {
    const inner = alternatives.flatMap(({ members }) => members.schemasOf(name) ?? [])
    const isNamed = alternatives.some(({ members }) => members.names.includes(name))
    const own = {
      name,
      path: path === '' ? name : `${path}.${name}`,
      value,
      isDeclared: isNamed || inner.length > 0,
      object: json,
      schema: pointer,
    }
    return [own, ...membersIn(document, inner, value, own.path)]
  })
}

/** A schema without its choices, and each branch of them. */
function alternativesOf(
  document: ContractDocument,
  schemas: readonly DocumentNode[],
  depth: number,
): EffectiveSchema[] {
  if (schemas.length === 0) return []
  const schema = effectiveSchemaOf(document, schemas, 'response')
  const branches = depth > 3 ? [] : schema.choices.flatMap((choice) => choice.branches)
  return [schema, ...branches.flatMap((branch) => alternativesOf(document, [branch], depth + 1))]
}

/** The texts in a JSON value that is not described by a schema. */
export function textsIn(json: unknown): string[] {
  if (typeof json === 'string') return [json]
  if (Array.isArray(json)) return json.flatMap(textsIn)
  return isObject(json) ? Object.values(json).flatMap(textsIn) : []
}
