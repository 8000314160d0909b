/** How bad a change is for programs that were written against the old contract. */
export type Severity = 'breaking' | 'non-breaking' | 'documentation'

/** The direction in which data is sent: to the server, or back from it. */
export type Direction = 'request' | 'response'

/** What a schema accepts, compared with the schema before. */
export type Relation = 'equal' | 'narrowed' | 'widened' | 'incomparable'

export interface Rule {
  readonly severity: Verdict
  /** What the change does to the set of valid values, where the severity does not say it. */
  readonly relation?: Relation
  /** What happened, for messages. A change adds from what to what. */
  readonly title: string
}

type Verdict = Readonly<Record<Direction, Severity>>

/*
 * A server may accept more requests than before and send fewer kinds of responses. The reverse breaks clients.
 */
export const narrowed: Verdict = { request: 'breaking', response: 'non-breaking' }
export const widened: Verdict = { request: 'non-breaking', response: 'breaking' }
/** The two sets of values overlap at best, or something that clients use is removed. */
export const broken: Verdict = { request: 'breaking', response: 'breaking' }
export const harmless: Verdict = { request: 'non-breaking', response: 'non-breaking' }
export const documentation: Verdict = { request: 'documentation', response: 'documentation' }

export function rule(severity: Verdict, title: string, relation?: Relation): Rule {
  return { severity, title, ...(relation && { relation }) }
}
