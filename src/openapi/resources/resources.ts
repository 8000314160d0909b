import type { OperationEntry } from '../compiled/tables.js'

/** An operation with its row of the tables. */
interface TableOperation {
  readonly entry: Pick<OperationEntry, 'method' | 'path'>
}

/** The operations on a collection and on its items, inferred from the paths: `/pets` and `/pets/{petId}`. */
export interface Resource<Operation> {
  /** The path of the collection, without a slash at its end. */
  readonly collectionPath: string
  /** The path of one item. */
  readonly itemPath: string
  /** The path parameter that identifies an item. */
  readonly parameter: string
  readonly create: Operation | undefined
  readonly list: Operation | undefined
  readonly read: Operation | undefined
  readonly replace: Operation | undefined
  readonly patch: Operation | undefined
  readonly remove: Operation | undefined
}

const lastParameter = /\/\{([^{}]+)\}$/

/** Every path that ends with one parameter is the path of an item. */
export function resourcesOf<Operation extends TableOperation>(
  operations: Iterable<Operation>,
): Resource<Operation>[] {
  const all = [...operations]
  const itemPaths = new Set(
    all.map(({ entry }) => entry.path).filter((path) => lastParameter.test(path)),
  )
  const find = (method: string, path: string) =>
    all.find(({ entry }) => entry.method === method && entry.path === path)
  return [...itemPaths].map((itemPath) => {
    const collectionPath = itemPath.replace(lastParameter, '')
    return {
      collectionPath,
      itemPath,
      parameter: lastParameter.exec(itemPath)?.[1] ?? '',
      create: find('post', collectionPath) ?? find('post', `${collectionPath}/`),
      list: find('get', collectionPath) ?? find('get', `${collectionPath}/`),
      read: find('get', itemPath),
      replace: find('put', itemPath),
      patch: find('patch', itemPath),
      remove: find('delete', itemPath),
    }
  })
}
