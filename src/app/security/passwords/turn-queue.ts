/**
 * A queue whose members take turns: `next` goes round the first keys of their paths, within one first key round the second
 * keys, and so on. Members of one path keep their order. Of n first keys in the queue each gets every nth turn, however
 * many members it has.
 */
export class TurnQueue<Item> {
  private readonly groups = new Map<string, TurnQueue<Item>>()
  private items: Item[] = []
  private count = 0

  get size(): number {
    return this.count
  }

  /** All paths in a queue have the same length. */
  add(item: Item, path: readonly string[]): void {
    this.count += 1
    const [key, ...rest] = path
    if (key === undefined) {
      this.items.push(item)
      return
    }
    const group = this.groups.get(key) ?? new TurnQueue<Item>()
    this.groups.set(key, group)
    group.add(item, rest)
  }

  /** Removes the member whose turn it is. */
  next(): Item | undefined {
    const [first] = this.groups
    if (first === undefined) return this.removed(this.items.shift())
    const [key, group] = first
    // To the end of the round: a Map keeps the order of insertion.
    this.groups.delete(key)
    const item = group.next()
    if (group.size > 0) this.groups.set(key, group)
    return this.removed(item)
  }

  /** @returns false when there is no such member */
  remove(item: Item, path: readonly string[]): boolean {
    const [key, ...rest] = path
    if (key !== undefined) {
      const isRemoved = this.groups.get(key)?.remove(item, rest) === true
      if (isRemoved) this.removedFrom(key)
      return isRemoved
    }
    const left = this.items.filter((other) => other !== item)
    const isRemoved = left.length < this.items.length
    this.items = left
    if (isRemoved) this.count -= 1
    return isRemoved
  }

  /** Removes the newest member of the largest group; of equally large ones, of the group on `path`, else of the last one. */
  removeFromLargest(path: readonly string[]): Item | undefined {
    const [key = '', ...rest] = path
    let largest = this.groups.get(key)
    let largestKey = key
    for (const [other, group] of this.groups) {
      const size = largest?.size ?? 0
      if (group.size < size || (group.size === size && largestKey === key && largest)) continue
      largest = group
      largestKey = other
    }
    if (largest === undefined) return this.removed(this.items.pop())
    const item = largest.removeFromLargest(rest)
    this.removedFrom(largestKey)
    return item
  }

  private removed(item: Item | undefined): Item | undefined {
    if (item !== undefined) this.count -= 1
    return item
  }

  private removedFrom(key: string): void {
    this.count -= 1
    if (this.groups.get(key)?.size === 0) this.groups.delete(key)
  }
}
