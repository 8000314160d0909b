import { childAt, childrenOf, type DocumentNode, isObject } from '../document/document-node.js'
import type { Direction } from '../document/object-types.js'
import { toRegExp } from '../validation/validation-runtime.js'
import { isHidden } from './hidden-names.js'
import { occurrencesOf, type SchemaParts } from './schema-parts.js'

/** What schemas say of the members of an object that travels in one direction. */
export interface ObjectMembers {
  /** The declared names, without those that only the other direction has. */
  readonly names: readonly string[]
  /** The names in `required`, declared or not, without those that only the other direction has. */
  readonly required: ReadonlySet<string>
  /**
   * All schemas that apply to the member of that name, declared or not: of `properties`,
   * `patternProperties`, `additionalProperties` and `unevaluatedProperties`. Null where no member
   * may have the name; an empty list where it may have any value.
   */
  schemasOf(name: string): readonly DocumentNode[] | null
  /** Whether only the other direction has the member. */
  isHidden(name: string): boolean
  /** Whether undeclared members are allowed. */
  readonly isOpen: boolean
  /** Name -> the names that must be there beside it. */
  readonly dependent: ReadonlyMap<string, readonly string[]>
}

export function objectMembersOf(schema: SchemaParts, direction: Direction): ObjectMembers {
  const known = new Map<string, DocumentNode[] | null>()
  const schemasOf = (name: string) => {
    const old = known.get(name)
    if (old !== undefined) return old
    const found = schemasOfMember(schema, name)
    known.set(name, found)
    return found
  }
  const isHiddenName = (name: string) => isHidden(schema.document, schemasOf(name) ?? [], direction)
  const declared = new Set(occurrencesOf(schema, 'properties').flatMap(childrenOf).map(keyOf))
  const required = new Set(occurrencesOf(schema, 'required').flatMap(namesIn))
  const hidden = new Set([...declared, ...required].filter(isHiddenName))
  return {
    names: [...declared].filter((name) => !hidden.has(name) && schemasOf(name) !== null),
    required: new Set([...required].filter((name) => !hidden.has(name))),
    schemasOf: (name) => (hidden.has(name) ? null : schemasOf(name)),
    isHidden: (name) => hidden.has(name),
    isOpen: !['additionalProperties', 'unevaluatedProperties'].some((keyword) =>
      occurrencesOf(schema, keyword).some(({ value }) => value === false),
    ),
    dependent: dependentNames(schema),
  }
}

function schemasOfMember(schema: SchemaParts, name: string): DocumentNode[] | null {
  const found: DocumentNode[] = []
  for (const part of schema.parts) {
    const declared = [childAt(part, 'properties', name) ?? [], matchingPatterns(part, name)].flat()
    const rest = childAt(part, 'additionalProperties')
    found.push(...(declared.length > 0 || rest === undefined ? declared : [rest]))
  }
  if (found.length === 0) found.push(...occurrencesOf(schema, 'unevaluatedProperties'))
  if (found.some(({ value }) => value === false)) return null
  return found.filter(({ value }) => isObject(value))
}

function matchingPatterns(part: DocumentNode, name: string): DocumentNode[] {
  return childrenOf(childAt(part, 'patternProperties')).filter(({ key }) =>
    toRegExp(key).test(name),
  )
}

function dependentNames(schema: SchemaParts): Map<string, string[]> {
  const dependent = new Map<string, string[]>()
  for (const node of occurrencesOf(schema, 'dependentRequired').flatMap(childrenOf)) {
    dependent.set(node.key, [...(dependent.get(node.key) ?? []), ...namesIn(node)])
  }
  return dependent
}

function namesIn({ value }: DocumentNode): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function keyOf({ key }: DocumentNode): string {
  return key
}
