/** Whether objects and lists are nested deeper than that. Not recursive: the input may be of any depth. */
export function isDeeperThan(data: unknown, levels: number): boolean {
  let level: unknown[] = [data]
  for (let depth = 0; depth <= levels; depth += 1) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    )
    if (level.length === 0) return false
  }
  return true
}

const maxValues = 5_000_000

/**
 * A copy in which what YAML aliases share stands once for each alias.
 *
 * @throws Error for aliases that contain themselves, or that multiply beyond measure
 */
export function withoutAliases(data: unknown): unknown {
  let count = 0
  const open = new Set<unknown>()
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    count += 1
    if (count > maxValues) throw new Error('its aliases multiply to millions of values')
    if (open.has(value)) throw new Error('an alias contains itself')
    open.add(value)
    const copied = Array.isArray(value)
      ? value.map(copy)
      : Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy(member)]))
    open.delete(value)
    return copied
  }
  return copy(data)
}
