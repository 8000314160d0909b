import type { Context } from '../change/context.js'
import { type Fact, fact, membershipFacts } from '../change/fact.js'
import { byName, type Located, members, type Pair, resolveBoth } from '../change/located.js'
import { type PairedUp, pairByRange, renaming } from '../change/pair-up.js'
import { compareEach, compareProse } from '../contract/compare-prose.js'
import { compareContent } from './compare-content.js'
import { compareHeaders } from './compare-headers.js'

/** Compares a `responses` object: statuses, and under each the headers and the body. */
export function compareResponses(responses: Pair, context: Context): Fact[] {
  const sides = { before: byName(responses.before), after: byName(responses.after) }
  const paired = pairByRange(sides, rangesOf)
  const split = new Map([...paired.gone].filter(([range]) => isSplit(range, sides)))
  const gone = new Map([...paired.gone].filter(([status]) => !split.has(status)))
  const rules = { gone: 'status-narrowed', came: 'error-status-added' } as const
  return [
    ...paired.both.flatMap((each) => compareResponse(each.name, each, context)),
    ...membershipFacts(rules, context.received, { gone: split, came: new Map() }, responses),
    ...unpairedFacts({ gone, came: paired.came }, isSuccess, responses, context),
    ...unpairedFacts({ gone, came: paired.came }, isError, responses, context),
  ]
}

function compareResponse(status: string, nodes: Pair, context: Context): Fact[] {
  const pair = resolveBoth(nodes)
  const role = isError(status) ? 'error-body' : 'value'
  return [
    ...compareHeaders(pair, context),
    ...compareContent(members(pair, 'content'), context.received, role, context),
    ...compareEach('link-changed', members(pair, 'links'), context.received),
    ...compareProse(pair, context.received),
  ]
}

/** Statuses of one kind that only one side has; one for one, the one stands for the other. */
function unpairedFacts(
  { gone, came }: Pick<PairedUp<Located>, 'gone' | 'came'>,
  kind: (status: string) => boolean,
  responses: Pair,
  context: Context,
): Fact[] {
  const ofKind = (statuses: ReadonlyMap<string, Located>) =>
    new Map([...statuses].filter(([status]) => kind(status)))
  const left = { gone: ofKind(gone), came: ofKind(came) }
  const changed = renaming(left, () => true)
  if (changed) {
    const { name, thing } = changed
    const detail = `${name.before} → ${name.after}`
    const facts = compareResponse(name.after, thing, context)
    return [fact('status-changed', context.received, thing, detail), ...facts]
  }
  const added = kind === isSuccess ? 'success-status-added' : 'error-status-added'
  const rules = { gone: 'status-removed', came: added } as const
  return membershipFacts(rules, context.received, left, responses)
}

/** Whether statuses of their own have come in the place of a range. */
function isSplit(range: string, { before, after }: Pair<ReadonlyMap<string, Located>>): boolean {
  return [...after.keys()].some((status) => !before.has(status) && rangesOf(status).includes(range))
}

/** OpenAPI 3.0.3 section 4.7.16: `4XX` stands for its class, `default` for all that is not declared. */
function rangesOf(status: string): string[] {
  return [`${status[0]}XX`, 'default'].filter((range) => range !== status)
}

function isSuccess(status: string): boolean {
  return /^[123]/.test(status)
}

function isError(status: string): boolean {
  return !isSuccess(status)
}
