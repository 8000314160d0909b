import type { Change, Party } from '../finding/change.js'
import type { Severity } from '../rule/rule.js'
import { countBySeverity } from './count-by-severity.js'

/** The changes of one severity under one heading. */
export interface Section {
  readonly severity: Severity
  readonly heading: string
  readonly changes: readonly Change[]
}

const headings: Readonly<Record<Severity, string>> = {
  breaking: 'Breaking',
  'non-breaking': 'Not breaking',
  documentation: 'Documentation',
}

const parties: Readonly<Record<Party, string>> = {
  senders: 'senders of requests',
  readers: 'readers of responses',
}

/** The number of operations, and of copies, that are named. Further ones are counted. */
const mostNamed = 5

/** The changes by severity, breaking ones first, without empty sections. */
export function sectionsOf(changes: readonly Change[]): Section[] {
  const severities = ['breaking', 'non-breaking', 'documentation'] as const
  return severities
    .map((severity) => ({
      severity,
      heading: headings[severity],
      changes: changes.filter((change) => change.severity === severity),
    }))
    .filter((section) => section.changes.length > 0)
}

/** How many changes there are of each severity, in a sentence. */
export function summaryText(changes: readonly Change[]): string {
  if (changes.length === 0) return 'No difference.'
  const counts = countBySeverity(changes)
  return `${counts.breaking} breaking, ${counts['non-breaking']} not breaking, ${counts.documentation} in the documentation`
}

/** A sentence that says which clients a change breaks; empty where it breaks none. */
export function breaksText({ breaks }: Change): string {
  return breaks.length > 0 ? `Breaks ${breaks.map((party) => parties[party]).join(' and ')}.` : ''
}

/** The first of the texts, and how many more there are. */
export function firstFew(texts: readonly string[]): string {
  const more = texts.length - mostNamed
  return `${texts.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
