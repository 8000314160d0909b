import type { ContractDocument } from '../document/contract-document.js'
import {
  childAt,
  childrenOf,
  componentOf,
  type DocumentNode,
  refOf,
  resolveRef,
} from '../document/document-node.js'
import { occurrencesOf, type SchemaParts, schemaPartsOf } from './schema-parts.js'
import { valuesOf } from './types-and-values.js'

/** The property that tells the branches of a choice apart, and its values for each branch. */
export interface Discriminator {
  readonly property: string
  /** Of each branch, in the order of the list; never empty. */
  readonly values: readonly (readonly string[])[]
}

/**
 * Reads `discriminator` beside `oneOf` or `anyOf` (OpenAPI 3.1 section 4.8.25). A branch is named by
 * `mapping`, which refers to it by `$ref` or by its component's name, or else by the name of its
 * component. Where the branch itself limits the property (`enum`, `const`), that is what counts: the
 * discriminator does not make a valid value invalid.
 *
 * @returns undefined where there is no discriminator, or where a branch has no name
 */
export function discriminatorOf(
  document: ContractDocument,
  holder: DocumentNode,
  branches: readonly DocumentNode[],
): Discriminator | undefined {
  const property = childAt(holder, 'discriminator', 'propertyName')?.value
  if (typeof property !== 'string' || branches.length === 0) return undefined
  const values = branches.map((branch) => {
    const names = namesOf(document, holder, branch)
    const own = ownValuesOf(document, branch, property)
    const allowed = own && names.filter((name) => own.includes(name))
    return allowed === undefined || allowed.length > 0 ? (allowed ?? names) : (own ?? [])
  })
  return values.every((each) => each.length > 0) ? { property, values } : undefined
}

/**
 * The discriminator of a schema that others extend by `allOf`, for a component that does: the property
 * has the component's name, or what `mapping` calls it (OpenAPI 3.1 section 4.8.25.3).
 */
export function inheritedDiscriminatorOf(schema: SchemaParts): Discriminator | undefined {
  const { document, parts } = schema
  const base = parts.find(isExtended)
  const outer = base ? parts.slice(0, parts.indexOf(base)) : []
  const component = outer.findLast((part) => componentOf(part, 'schemas') !== undefined)
  const property = base && childAt(base, 'discriminator', 'propertyName')?.value
  if (base === undefined || component === undefined || typeof property !== 'string')
    return undefined
  const self = { key: '', pointer: '', value: { $ref: component.pointer } }
  const own = ownValuesOf(document, component, property)
  const names = namesOf(document, base, self).filter((name) => own?.includes(name) ?? true)
  return names.length > 0 ? { property, values: [names] } : undefined
}

function isExtended(schema: DocumentNode): boolean {
  const has = (keyword: string) => childAt(schema, keyword) !== undefined
  return has('discriminator') && !has('oneOf') && !has('anyOf')
}

/** The schema of an object whose discriminator has one of the values. */
export function taggedSchema(property: string, values: readonly string[]): DocumentNode {
  const pointer = `${property} is ${values.join(' or ')}`
  const properties = Object.fromEntries([[property, { enum: values }]])
  return { key: property, pointer, value: { type: 'object', required: [property], properties } }
}

/** The names that `mapping`, or else the branch's component, gives to a branch. */
function namesOf(
  document: ContractDocument,
  holder: DocumentNode,
  branch: DocumentNode,
): readonly string[] {
  const ref = refOf(branch.value)
  if (ref === undefined) return []
  const { key } = resolveRef(document, branch)
  const mapped = childrenOf(childAt(holder, 'discriminator', 'mapping'))
    .filter(({ value }) => value === ref || value === key)
    .map((entry) => entry.key)
  return mapped.length > 0 ? mapped : [key]
}

/** The strings that a branch allows for the property; undefined where it allows any. */
function ownValuesOf(
  document: ContractDocument,
  branch: DocumentNode,
  property: string,
): readonly string[] | undefined {
  const properties = occurrencesOf(schemaPartsOf(document, [branch]), 'properties')
  const schemas = properties.flatMap((node) => childAt(node, property) ?? [])
  const values = valuesOf(schemaPartsOf(document, schemas))
  return values?.filter((value) => typeof value === 'string')
}
