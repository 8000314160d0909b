/** Runs a task for each item, so many at once, and gives the results in the order of the items. */
export async function mapConcurrent<T, R>(
  items: readonly T[],
  lanes: number,
  run: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const waiting = items.entries()
  const lane = async () => {
    for (const [i, item] of waiting) results[i] = await run(item)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}
