import type { Pair } from './diff-node.js'

export interface NamedPair<T> extends Pair<T> {
  readonly name: string
}

/** The names that two maps share, and those that only one of them has. */
export interface NamePairs<T> {
  readonly matched: readonly NamedPair<T>[]
  readonly removed: ReadonlyMap<string, T>
  readonly added: ReadonlyMap<string, T>
}

/** Pairs the entries of equal names. */
export function pairByName<T>(before: Names<T>, after: Names<T>): NamePairs<T> {
  return pairBy({ before, after }, (name, side) => side.get(name))
}

/**
 * Pairs the entries of equal names, and otherwise a name with a range of the other side that contains
 * it, as `application/*` contains `application/json`.
 * @param ranges the ranges that contain a name, the narrowest first
 */
export function pairByRange<T>(
  sides: Pair<Names<T>>,
  ranges: (name: string) => string[],
): NamePairs<T> {
  return pairBy(sides, (name, side) =>
    [name, ...ranges(name)].map((each) => side.get(each)).find((thing) => thing !== undefined),
  )
}

type Names<T> = ReadonlyMap<string, T>

function pairBy<T>(
  { before, after }: Pair<Names<T>>,
  find: (name: string, side: Names<T>) => T | undefined,
): NamePairs<T> {
  const matched: NamedPair<T>[] = []
  const removed = new Map<string, T>()
  const added = new Map<string, T>()
  for (const [name, thing] of before) {
    const now = find(name, after)
    if (now === undefined) removed.set(name, thing)
    else matched.push({ name, before: thing, after: now })
  }
  for (const [name, thing] of after) {
    const old = before.has(name) ? undefined : find(name, before)
    if (old !== undefined) matched.push({ name, before: old, after: thing })
    else if (!before.has(name)) added.set(name, thing)
  }
  return { matched, removed, added }
}

/** An entry that has another name. */
export interface Renaming<T> {
  readonly name: Pair<string>
  readonly thing: Pair<T>
}

/**
 * The removed and the added entry as one renamed entry, if there is exactly one of each and `alike`
 * holds for them. Null otherwise: with several of them it would be a guess.
 */
export function renaming<T>(
  { removed, added }: Pick<NamePairs<T>, 'removed' | 'added'>,
  alike: (candidate: Renaming<T>) => boolean,
): Renaming<T> | null {
  const [old, ...otherGone] = removed
  const [now, ...otherCome] = added
  if (!old || !now || otherGone.length > 0 || otherCome.length > 0) return null
  const candidate = {
    name: { before: old[0], after: now[0] },
    thing: { before: old[1], after: now[1] },
  }
  return alike(candidate) ? candidate : null
}
