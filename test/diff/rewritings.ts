import { createHash } from 'node:crypto'
import { resolve, rootNode } from '../../src/diff/node/diff-node.js'
import type { ContractDocument } from '../../src/openapi/document/contract-document.js'
import { isObject } from '../../src/openapi/document/document-node.js'

// Other ways to write a contract that mean the same.

/** Turns the keys of every object, each by as many places as the seed says. */
export function shuffleKeys<T>(value: T, seed: number): T {
  if (Array.isArray(value)) return value.map((item) => shuffleKeys(item, seed)) as T
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, each]) => [key, shuffleKeys(each, seed * 3 + 1)])
  const cut = Math.abs(seed) % Math.max(1, entries.length)
  return Object.fromEntries([...entries.slice(cut), ...entries.slice(0, cut)].reverse()) as T
}

/** Puts what they lead to in the place of all references outside the components. */
export function writeOut(contract: ContractDocument): ContractDocument {
  const { components, ...rest } = contract
  const expand = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(expand)
    if (!isObject(value)) return value
    if (typeof value.$ref === 'string') {
      return expand(resolve({ ...rootNode(contract), value }).value)
    }
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, expand(each)]))
  }
  return { ...(expand(rest) as ContractDocument), components }
}

/** Puts a reference in the place of every schema that is written out outside the components. */
export function moveIntoComponents(contract: ContractDocument): ContractDocument {
  const schemas: Record<string, unknown> = {}
  const refer = (schema: unknown): unknown => {
    // Named by what they are, so that not even the names tell one from the other.
    const name = createHash('sha1').update(JSON.stringify(schema)).digest('hex')
    schemas[name] = rewrite(schema, refer)
    return { $ref: `#/components/schemas/${name}` }
  }
  const { components, ...rest } = contract
  const moved = rewrite(rest, refer) as ContractDocument
  const old = isObject(components) ? components : {}
  return { ...moved, components: { ...old, schemas: { ...(old.schemas as object), ...schemas } } }
}

/** Where a schema stands: under these keys, or as a member of what stands under those. */
const schemaKeys = new Set(['schema', 'items', 'not', 'additionalProperties'])
const mapKeys = new Set(['properties'])
const listKeys = new Set(['allOf', 'anyOf', 'oneOf'])
/** Data, in which nothing is a schema. */
const dataKeys = new Set(['example', 'examples', 'default', 'enum'])

function rewrite(value: unknown, refer: (schema: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, refer))
  if (!isObject(value)) return value
  const each = (schema: unknown) => (isObject(schema) ? refer(schema) : schema)
  return Object.fromEntries(
    Object.entries(value).map(([key, member]): [string, unknown] => {
      if (dataKeys.has(key)) return [key, member]
      if (schemaKeys.has(key)) return [key, each(member)]
      if (mapKeys.has(key) && isObject(member)) {
        return [
          key,
          Object.fromEntries(Object.entries(member).map(([name, it]) => [name, each(it)])),
        ]
      }
      if (listKeys.has(key) && Array.isArray(member)) return [key, member.map(each)]
      return [key, rewrite(member, refer)]
    }),
  )
}
