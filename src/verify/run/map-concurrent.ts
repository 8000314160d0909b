/** Runs a task per item, at most `concurrency` at a time. The results are in the order of the items. */
export async function mapConcurrent<T, R>(
  items: readonly T[],
  concurrency: number,
  run: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const remaining = items.entries()
  const worker = async () => {
    for (const [i, item] of remaining) results[i] = await run(item)
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return results
}
