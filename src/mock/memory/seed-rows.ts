import { parse } from 'yaml'
import type { OperationsTable } from '../../openapi/compiled/tables.js'
import { isObject } from '../../openapi/document/document-node.js'
import { type Item, valueAt } from './body-value.js'
import type { MemoryPlan, RememberedResource } from './remembered-operations.js'
import type { RowStore } from './row-store.js'

/** The first items of collections, by their paths: `/articles`, `/articles/first/comments`. */
export type Seed = ReadonlyMap<string, readonly Item[]>

/**
 * Reads a seed (YAML or JSON): the items of each collection, by its path.
 *
 *     /articles:
 *       - { slug: first, title: The first }
 *     /articles/first/comments:
 *       - { id: 1, body: Good }
 *
 * @throws Error that says what is wrong
 */
export function readSeed(text: string): Seed {
  const seed: unknown = parse(text) ?? {}
  if (!isObject(seed)) throw new Error('The seed must be an object: a list of items for each path')
  return new Map(
    Object.entries(seed).map(([path, items]) => {
      if (!Array.isArray(items) || !items.every(isObject)) {
        throw new Error(`The seed has no list of objects at ${path}`)
      }
      return [path, items]
    }),
  )
}

/** @throws Error for a path that is no collection of the contract */
export function plantRows(seed: Seed, { resources }: MemoryPlan, rows: RowStore): void {
  for (const [path, items] of seed) {
    const resource = resources.find(({ collectionPath }) => isPathOf(path, collectionPath))
    if (resource === undefined) {
      const list = resources.map(({ collectionPath }) => collectionPath).join(', ')
      throw new Error(
        `The seed has ${path}, which is no collection of the contract. There are: ${list}`,
      )
    }
    items.forEach((value, index) => {
      const { idMember } = resource.item
      const own = idMember === undefined ? undefined : value[idMember]
      const id = own ?? index + 1
      const complete = idMember === undefined ? value : { ...value, [idMember]: id }
      if (rows.find(path, String(id)) === undefined)
        rows.add(path, { id: String(id), value: complete })
    })
  }
}

/** The items in the examples of the contract, of collections whose path has no parameter. */
export function seedFromExamples(
  { resources, operations }: MemoryPlan,
  table: OperationsTable,
): Seed {
  const examplesIn = (operationId: string | undefined): Item[] => {
    const remembered = operations.get(operationId ?? '')
    const responses = Object.entries(table[operationId ?? '']?.responses ?? {})
    return responses
      .filter(([key]) => key.startsWith('2'))
      .flatMap(([key, { examples }]) =>
        Object.entries(examples).flatMap(([mediaType, named]) => {
          const shape = remembered?.responseShape(key, mediaType)
          return Object.values(named).flatMap((body) => shape && valueAt(body, shape.path))
        }),
      )
      .filter(isObject)
  }
  const itemsOf = ({ list, read }: RememberedResource) => [
    ...examplesIn(list?.id),
    ...examplesIn(read?.id),
  ]
  return new Map(
    resources
      .filter(({ collectionPath, item }) => !collectionPath.includes('{') && item.idMember)
      .map((resource) => {
        const { idMember = '' } = resource.item
        return [
          resource.collectionPath,
          itemsOf(resource).filter((item) => Object.hasOwn(item, idMember)),
        ]
      }),
  )
}

function isPathOf(path: string, template: string): boolean {
  const segments = template.split('/')
  const own = path.split('/')
  return (
    own.length === segments.length &&
    segments.every(
      (segment, i) => segment === own[i] || (/^\{[^{}]+\}$/.test(segment) && own[i] !== ''),
    )
  )
}
