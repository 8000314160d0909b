import type { ReadStep } from '../file/scenario.js'

export interface PageReader {
  /** The text of a page of the server beside the contract; undefined where there is none. */
  readonly readPage: (path: string) => Promise<string | undefined>
  readonly sleep: (seconds: number) => Promise<void>
}

/** Seconds. */
const pause = 0.1
const maxReads = 100

/**
 * Reads a page until every pattern is found, for some seconds: what it shows may come after the response to a request.
 * @returns the values that were found
 */
export async function findInPage(
  { read, find }: ReadStep,
  { readPage, sleep }: PageReader,
): Promise<ReadonlyMap<string, string>> {
  const patterns = Object.entries(find)
  for (let reads = 1; ; reads += 1) {
    const text = (await readPage(read)) ?? ''
    const found = patterns.flatMap(([name, pattern]) => {
      const value = [...text.matchAll(new RegExp(pattern, 'gm'))].at(-1)?.[1]
      return value === undefined ? [] : [[name, value] as const]
    })
    if (found.length === patterns.length || reads === maxReads) return new Map(found)
    await sleep(pause)
  }
}
