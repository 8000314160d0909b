import { coversMediaType } from '../../openapi/operation/media-type.js'
import type { DiffNode, Pair } from '../node/diff-node.js'
import type { NamedPair } from '../node/pair-by-name.js'

type MediaTypes = readonly DiffNode[]

export interface MatchedMediaTypes {
  /** Media types that fall under each other, by the more specific name. */
  readonly matched: readonly NamedPair<DiffNode>[]
  /** Media types of the old contract that fall under none of the new one. */
  readonly removed: ReadonlyMap<string, DiffNode>
  readonly added: ReadonlyMap<string, DiffNode>
  /** Ranges of the old contract of which the new one has a part only, as `*\/*` and `application/json`. */
  readonly narrowed: readonly Pair[]
  /** The reverse. */
  readonly widened: readonly Pair[]
}

/**
 * Pairs the entries of two `content` objects. `charset` and `boundary` say how the bytes are written and
 * are ignored; other parameters, as in `application/json; version=2`, count.
 */
export function matchMediaTypes({ before, after }: Pair<MediaTypes>): MatchedMediaTypes {
  const matched: NamedPair<DiffNode>[] = []
  const narrowed: Pair[] = []
  const widened: Pair[] = []
  const removed = new Map<string, DiffNode>()
  const added = new Map<string, DiffNode>()
  for (const old of before) {
    const now = bestMatch(after, (each) => coversMediaType(each.key, old.key), old)
    const part = now ? undefined : after.find((each) => coversMediaType(old.key, each.key))
    if (now) matched.push({ name: old.key, before: old, after: now })
    if (now && !isSame(old, now)) widened.push({ before: old, after: now })
    if (part) narrowed.push({ before: old, after: part })
    if (!now && !part) removed.set(old.key, old)
  }
  for (const now of after) {
    if (matched.some((pair) => pair.after === now)) continue
    const old = bestMatch(before, (each) => coversMediaType(each.key, now.key), now)
    if (old) matched.push({ name: now.key, before: old, after: now })
    else added.set(now.key, now)
  }
  return { matched, removed, added, narrowed, widened }
}

/** The same media type, or else the first range that contains it. */
function bestMatch(
  candidates: MediaTypes,
  covers: (candidate: DiffNode) => boolean,
  mediaType: DiffNode,
): DiffNode | undefined {
  const covering = candidates.filter(covers)
  return covering.find((each) => isSame(each, mediaType)) ?? covering[0]
}

function isSame(one: DiffNode, other: DiffNode): boolean {
  return coversMediaType(one.key, other.key) && coversMediaType(other.key, one.key)
}
