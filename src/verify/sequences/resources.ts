import type { CompiledContract, ContractOperation } from '../contract/compiled-contract.js'

/** The operations on the items of a collection, inferred from the paths: `/pets` and `/pets/{petId}`. */
export interface Resource {
  /** The path of one item. */
  readonly itemPath: string
  /** The path parameter that identifies the item. */
  readonly parameter: string
  readonly create: ContractOperation | undefined
  readonly list: ContractOperation | undefined
  readonly read: ContractOperation | undefined
  readonly update: ContractOperation | undefined
  readonly remove: ContractOperation | undefined
}

/** Every path that ends with one parameter is the path of an item. */
export function resourcesOf({ operations }: CompiledContract): Resource[] {
  const itemPaths = new Set(
    [...operations.values()]
      .map(({ entry }) => entry.path)
      .filter((path) => /\/\{[^{}]+\}$/.test(path)),
  )
  const find = (method: string, path: string) =>
    [...operations.values()].find(({ entry }) => entry.method === method && entry.path === path)
  return [...itemPaths].map((itemPath) => {
    const collection = itemPath.replace(/\/\{[^{}]+\}$/, '')
    return {
      itemPath,
      parameter: /\{([^{}]+)\}$/.exec(itemPath)?.[1] ?? '',
      create: find('post', collection) ?? find('post', `${collection}/`),
      list: find('get', collection) ?? find('get', `${collection}/`),
      read: find('get', itemPath),
      update: find('put', itemPath) ?? find('patch', itemPath),
      remove: find('delete', itemPath),
    }
  })
}
