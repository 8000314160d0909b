import type { Item } from './body-value.js'

/** An item that the mock remembers. */
export interface Row {
  readonly id: string
  value: Item
}

/** The rows of all collections, by the path of the collection as it is called: `/articles/first/comments`. */
export interface RowStore {
  /** Whether the collection has or had rows. */
  knows(collection: string): boolean
  rowsOf(collection: string): readonly Row[]
  find(collection: string, id: string): Row | undefined
  add(collection: string, row: Row): void
  /** Removes a row, and the collections below its path. */
  remove(collection: string, id: string): boolean
  /** A copy of all rows, which `restore` takes. */
  dump(): Record<string, Item[]>
  restore(dump: ReadonlyMap<string, readonly Row[]>): void
  copy(): ReadonlyMap<string, readonly Row[]>
}

export function createRowStore(): RowStore {
  let collections = new Map<string, Row[]>()
  const rowsOf = (collection: string) => collections.get(collection) ?? []
  const copied = (from: ReadonlyMap<string, readonly Row[]>) =>
    new Map([...from].map(([path, rows]) => [path, structuredClone([...rows])]))
  return {
    knows: (collection) => collections.has(collection),
    rowsOf,
    find: (collection, id) => rowsOf(collection).find((row) => row.id === id),
    add: (collection, row) => {
      collections.set(collection, [...rowsOf(collection), row])
    },
    remove(collection, id) {
      const rows = rowsOf(collection)
      const left = rows.filter((row) => row.id !== id)
      collections.set(collection, left)
      const below = `${itemPathOf(collection, id)}/`
      for (const path of collections.keys()) if (path.startsWith(below)) collections.delete(path)
      return left.length < rows.length
    },
    dump: () =>
      Object.fromEntries(
        [...collections].map(([path, rows]) => [path, rows.map(({ value }) => value)]),
      ),
    copy: () => copied(collections),
    restore: (dump) => {
      collections = copied(dump)
    },
  }
}

/** The path of an item, with its id percent-encoded. */
export function itemPathOf(collection: string, id: string): string {
  return `${collection}/${encodeURIComponent(id)}`
}
