import type { Pair } from './located.js'

export interface NamedPair<T> extends Pair<T> {
  readonly name: string
}

/** What two sets of named things have in common, and what only one of them has. */
export interface PairedUp<T> {
  readonly both: readonly NamedPair<T>[]
  readonly gone: ReadonlyMap<string, T>
  readonly came: ReadonlyMap<string, T>
}

/** Pairs what has the same name on both sides. */
export function pairUp<T>(before: Names<T>, after: Names<T>): PairedUp<T> {
  return pairByName({ before, after }, (name, side) => side.get(name))
}

/**
 * Pairs what has the same name, and what has none with the range that covers it on the other side,
 * as `application/*` covers `application/json`.
 * @param ranges the names of the ranges that a name is in, the narrowest first
 */
export function pairByRange<T>(
  sides: Pair<Names<T>>,
  ranges: (name: string) => string[],
): PairedUp<T> {
  return pairByName(sides, (name, side) =>
    [name, ...ranges(name)].map((each) => side.get(each)).find((thing) => thing !== undefined),
  )
}

type Names<T> = ReadonlyMap<string, T>

function pairByName<T>(
  { before, after }: Pair<Names<T>>,
  find: (name: string, side: Names<T>) => T | undefined,
): PairedUp<T> {
  const both: NamedPair<T>[] = []
  const gone = new Map<string, T>()
  const came = new Map<string, T>()
  for (const [name, thing] of before) {
    const now = find(name, after)
    if (now === undefined) gone.set(name, thing)
    else both.push({ name, before: thing, after: now })
  }
  for (const [name, thing] of after) {
    const old = before.has(name) ? undefined : find(name, before)
    if (old !== undefined) both.push({ name, before: old, after: thing })
    else if (!before.has(name)) came.set(name, thing)
  }
  return { both, gone, came }
}

/** One thing under another name. */
export interface Renaming<T> {
  readonly name: Pair<string>
  readonly thing: Pair<T>
}

/**
 * The one that is gone and the one that came, if there is just one of each and they are alike: a
 * renaming. Among more it would be a guess.
 */
export function renaming<T>(
  { gone, came }: Pick<PairedUp<T>, 'gone' | 'came'>,
  alike: (candidate: Renaming<T>) => boolean,
): Renaming<T> | null {
  const [old, ...otherGone] = gone
  const [now, ...otherCome] = came
  if (!old || !now || otherGone.length > 0 || otherCome.length > 0) return null
  const candidate = {
    name: { before: old[0], after: now[0] },
    thing: { before: old[1], after: now[1] },
  }
  return alike(candidate) ? candidate : null
}
