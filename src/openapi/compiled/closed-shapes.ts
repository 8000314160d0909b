import type { ContractDocument } from '../document/contract-document.js'
import { childAt, type DocumentNode, resolveLoneRef } from '../document/document-node.js'
import { effectiveSchemaOf } from '../schema/effective-schema.js'
import { occurrencesOf } from '../schema/schema-parts.js'
import type { ClosedShape, ClosedShapes } from './tables.js'

/** Collects the shapes of response bodies that have closed objects in them. */
export interface ShapeCollector {
  /** The name of a schema's shape; undefined where no object in it is closed. */
  nameOf(schema: DocumentNode): string | undefined
  readonly shapes: ClosedShapes
}

/** A shape before it is known which parts of it hold a closed object. */
interface Draft {
  readonly isClosed: boolean
  readonly members: Map<string, string>
  readonly items: string | undefined
}

export function createShapeCollector(document: ContractDocument): ShapeCollector {
  const drafts = new Map<string, Draft>()
  const shapes: Record<string, ClosedShape> = {}

  function draft(unresolved: readonly DocumentNode[]): string | undefined {
    if (unresolved.length === 0) return undefined
    const schemas = unresolved.map((schema) => resolveLoneRef(document, schema))
    const name = schemas.map(({ pointer }) => pointer).join(' ')
    if (drafts.has(name)) return name
    const members = new Map<string, string>()
    const schema = effectiveSchemaOf(document, schemas, 'response')
    // Which branch of a choice or a condition declares a member depends on the value.
    const isDecided =
      schema.choices.length === 0 &&
      schema.conditions.length === 0 &&
      occurrencesOf(schema, 'patternProperties').length === 0
    const { names, isOpen } = schema.members
    const pending: { -readonly [Key in keyof Draft]: Draft[Key] } = {
      isClosed: isDecided && !isOpen && schema.types.has('object'),
      members,
      items: undefined,
    }
    // Known before its members are visited: a recursive schema meets itself.
    drafts.set(name, pending)
    for (const member of names) {
      members.set(member, draft(schema.members.schemasOf(member) ?? []) ?? '')
    }
    const hasItems = schema.parts.some((part) => childAt(part, 'items') !== undefined)
    pending.items = hasItems
      ? draft(schema.items.schemasAt(schema.items.prefixLength) ?? [])
      : undefined
    return name
  }

  function holdsClosed(name: string, seen = new Set<string>()): boolean {
    const found = drafts.get(name)
    if (found === undefined || seen.has(name)) return false
    if (found.isClosed) return true
    seen.add(name)
    return [...found.members.values(), found.items ?? ''].some((inner) => holdsClosed(inner, seen))
  }

  function keep(name: string): void {
    const found = drafts.get(name)
    if (found === undefined || Object.hasOwn(shapes, name)) return
    const inner = (each: string) => (holdsClosed(each) ? each : null)
    const members = [...found.members]
      .map(([member, shape]) => [member, inner(shape)] as const)
      .filter(([, shape]) => found.isClosed || shape !== null)
    const items = inner(found.items ?? '')
    shapes[name] = {
      isClosed: found.isClosed,
      members: Object.fromEntries(members),
      ...(items === null ? {} : { items }),
    }
    for (const [, shape] of members) if (shape !== null) keep(shape)
    if (items !== null) keep(items)
  }

  return {
    shapes,
    nameOf(schema) {
      const name = draft([schema])
      if (name === undefined || !holdsClosed(name)) return undefined
      keep(name)
      return name
    },
  }
}
