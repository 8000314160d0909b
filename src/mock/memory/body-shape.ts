import type { ContractDocument } from '../../openapi/document/contract-document.js'
import type { DocumentNode } from '../../openapi/document/document-node.js'
import type { Direction } from '../../openapi/document/object-types.js'
import { idMemberOf } from '../../openapi/resources/id-member.js'
import { type EffectiveSchema, effectiveSchemaOf } from '../../openapi/schema/effective-schema.js'

/** Where a body has an item, or a list of items: `{"article": {...}}` has it in the member `article`. */
export interface BodyShape {
  /** The names of the members that lead to the item or list; empty where the body itself is it. */
  readonly path: readonly string[]
  readonly item: ItemSchema
}

export interface ItemSchema {
  readonly members: readonly string[]
  readonly required: ReadonlySet<string>
  /** The member that holds the id; undefined where no member does. */
  readonly idMember: string | undefined
  /** All schemas that apply to an item. */
  readonly schemas: readonly DocumentNode[]
  memberSchema(name: string): EffectiveSchema
}

/** How many objects may be around an item: `{"data": {"pet": {...}}}`. */
const maxWrappers = 2

export interface ShapeFinder {
  /** The item in a body with this schema: the outermost object that has an id, or else the body itself. */
  itemIn(schema: DocumentNode, direction: Direction, parameter: string): BodyShape | undefined
  /** The list in a body with this schema: the body itself, or the array in it that is nearest to its root. */
  listIn(schema: DocumentNode, parameter: string): BodyShape | undefined
}

export function createShapeFinder(document: ContractDocument): ShapeFinder {
  const effective = (schemas: readonly DocumentNode[], direction: Direction) =>
    effectiveSchemaOf(document, schemas, direction)

  function itemSchema(
    schemas: readonly DocumentNode[],
    direction: Direction,
    parameter: string,
  ): ItemSchema | undefined {
    const { members, types } = effective(schemas, direction)
    if (!types.has('object') || members.names.length === 0) return undefined
    return {
      members: members.names,
      required: members.required,
      idMember: idMemberOf(members.names, parameter),
      schemas,
      memberSchema: (name) => effective(members.schemasOf(name) ?? [], direction),
    }
  }

  function wrappedItem(
    schemas: readonly DocumentNode[],
    direction: Direction,
    parameter: string,
    path: readonly string[],
  ): BodyShape | undefined {
    const item = itemSchema(schemas, direction, parameter)
    if (item === undefined) return undefined
    if (item.idMember !== undefined) return { path, item }
    if (path.length === maxWrappers) return undefined
    const { members } = effective(schemas, direction)
    for (const name of members.names) {
      const inner = wrappedItem(members.schemasOf(name) ?? [], direction, parameter, [
        ...path,
        name,
      ])
      if (inner !== undefined) return inner
    }
    return undefined
  }

  /** `{"article": {...}}` in a request has no id. A single member that is an object is a wrapper. */
  function onlyWrapped(schema: DocumentNode, direction: Direction, parameter: string) {
    const { members } = effective([schema], direction)
    const [name, ...others] = members.names
    if (name === undefined || others.length > 0) return undefined
    const item = itemSchema(members.schemasOf(name) ?? [], direction, parameter)
    return item && { path: [name], item }
  }

  return {
    itemIn(schema, direction, parameter) {
      const found = wrappedItem([schema], direction, parameter, [])
      if (found !== undefined) return found
      const bare = itemSchema([schema], direction, parameter)
      return onlyWrapped(schema, direction, parameter) ?? (bare && { path: [], item: bare })
    },
    listIn(schema, parameter) {
      let level: { path: readonly string[]; schemas: readonly DocumentNode[] }[] = [
        { path: [], schemas: [schema] },
      ]
      for (let depth = 0; depth <= maxWrappers; depth++) {
        for (const { path, schemas } of level) {
          const { types, items } = effective(schemas, 'response')
          if (!types.has('array') || types.has('object')) continue
          const item = itemSchema(items.schemasAt(0) ?? [], 'response', parameter)
          if (item !== undefined) return { path, item }
        }
        level = level.flatMap(({ path, schemas }) => {
          const { members } = effective(schemas, 'response')
          return members.names.map((name) => ({
            path: [...path, name],
            schemas: members.schemasOf(name) ?? [],
          }))
        })
      }
      return undefined
    },
  }
}
