import { compareDocumentation, compareMembers } from '../contract/compare-documentation.js'
import type { Context } from '../finding/context.js'
import { type Difference, difference, membershipDifferences } from '../finding/difference.js'
import { compareContent } from '../message/compare-content.js'
import { compareHeaders } from '../message/compare-headers.js'
import { byName, type DiffNode, members, type Pair, resolveBoth } from '../node/diff-node.js'
import { type NamePairs, pairByRange, renaming } from '../node/pair-by-name.js'

/** Compares two `responses` objects: statuses, headers and bodies. */
export function compareResponses(responses: Pair, context: Context): Difference[] {
  if (context.isUnchanged(responses)) return []
  const sides = { before: byName(responses.before), after: byName(responses.after) }
  const paired = pairByRange(sides, rangesOf)
  const split = new Map([...paired.removed].filter(([range]) => isSplit(range, sides)))
  const removed = new Map([...paired.removed].filter(([status]) => !split.has(status)))
  const rules = { removed: 'status-narrowed', added: 'error-status-added' } as const
  return [
    ...paired.matched.flatMap((each) => compareResponse(each.name, each, context)),
    ...membershipDifferences(
      rules,
      context.received,
      { removed: split, added: new Map() },
      responses,
    ),
    ...unpairedDifferences({ removed, added: paired.added }, isSuccess, responses, context),
    ...unpairedDifferences({ removed, added: paired.added }, isError, responses, context),
  ]
}

function compareResponse(status: string, nodes: Pair, context: Context): Difference[] {
  const pair = resolveBoth(nodes)
  const role = isError(status) ? 'error-body' : 'value'
  return [
    ...compareHeaders(pair, context),
    ...compareContent(members(pair, 'content'), context.received, role, context),
    ...compareMembers('link-changed', members(pair, 'links'), context.received),
    ...compareDocumentation(pair, context.received),
  ]
}

/** Statuses of one kind that only one side has. If each side has exactly one, the status changed. */
function unpairedDifferences(
  { removed, added }: Pick<NamePairs<DiffNode>, 'removed' | 'added'>,
  kind: (status: string) => boolean,
  responses: Pair,
  context: Context,
): Difference[] {
  const ofKind = (statuses: ReadonlyMap<string, DiffNode>) =>
    new Map([...statuses].filter(([status]) => kind(status)))
  const left = { removed: ofKind(removed), added: ofKind(added) }
  const changed = renaming(left, () => true)
  if (changed) {
    const { name, thing } = changed
    const detail = `${name.before} → ${name.after}`
    const differences = compareResponse(name.after, thing, context)
    return [difference('status-changed', context.received, thing, detail), ...differences]
  }
  const addedRule = kind === isSuccess ? 'success-status-added' : 'error-status-added'
  const rules = { removed: 'status-removed', added: addedRule } as const
  return membershipDifferences(rules, context.received, left, responses)
}

/** Whether single statuses have replaced part of the range. */
function isSplit(range: string, { before, after }: Pair<ReadonlyMap<string, DiffNode>>): boolean {
  return [...after.keys()].some((status) => !before.has(status) && rangesOf(status).includes(range))
}

/** `4XX` is the range of its class, `default` every undeclared status (OpenAPI 3.0.3 section 4.7.16). */
function rangesOf(status: string): string[] {
  return [`${status[0]}XX`, 'default'].filter((range) => range !== status)
}

function isSuccess(status: string): boolean {
  return /^[123]/.test(status)
}

function isError(status: string): boolean {
  return !isSuccess(status)
}
