import { Ajv } from 'ajv'
import { parse, stringify } from 'yaml'
import type { CaseResult, Finding } from '../findings/finding.js'
import { groupFindings } from '../findings/group-findings.js'
import { RunError } from '../run/run-error.js'

/** A finding that is known, and accepted until a day. */
export interface AcceptedFinding {
  readonly rule: string
  /** An operationId; undefined for all operations. */
  readonly operation?: string
  /** What the finding expects; undefined for all expectations. */
  readonly expected?: string
  /** The last day of the acceptance, `2026-12-31` (UTC). */
  readonly until: string
  readonly why?: string
}

export interface Baseline {
  accepts(finding: Finding): boolean
  /** Entries that accepted nothing, and entries whose day is over, one line each. */
  hints(): string[]
}

export const noBaseline: Baseline = { accepts: () => false, hints: () => [] }

const text = { type: 'string' }
const schema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['rule', 'until'],
    properties: {
      rule: text,
      operation: text,
      expected: text,
      until: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
      why: text,
    },
  },
}

/**
 * @param yaml a list of accepted findings
 * @param file the name of the file in messages
 * @throws RunError for another text
 */
export function readBaseline(yaml: string, file: string, now: Date): Baseline {
  const entries = parseEntries(yaml, file)
  const today = now.toISOString().slice(0, 10)
  const isOver = ({ until }: AcceptedFinding) => until < today
  const used = new Set<AcceptedFinding>()
  return {
    accepts: (finding) => {
      const entry = entries.find((each) => !isOver(each) && matches(each, finding))
      if (entry !== undefined) used.add(entry)
      return entry !== undefined
    },
    hints: () =>
      entries.flatMap((entry) => {
        const name = [entry.rule, entry.operation].filter(Boolean).join(' ')
        if (isOver(entry))
          return [`${file}: the acceptance of ${name} has ended on ${entry.until}.`]
        return used.has(entry) ? [] : [`${file}: ${name} was not found and need not be accepted.`]
      }),
  }
}

/** How long the findings of a written baseline are accepted. */
const daysAccepted = 90

/** The findings of a run as a baseline that accepts them for 90 days. */
export function baselineOf(cases: readonly CaseResult[], startedAt: Date): string {
  const end = new Date(startedAt.getTime() + daysAccepted * 86_400_000)
  const until = end.toISOString().slice(0, 10)
  const entries = groupFindings(cases).map(
    ({ finding: { rule, operationId, expected } }): AcceptedFinding => ({
      rule,
      ...(operationId === undefined ? {} : { operation: operationId }),
      expected,
      until,
    }),
  )
  return stringify(entries)
}

function parseEntries(yaml: string, file: string): readonly AcceptedFinding[] {
  let data: unknown
  try {
    data = parse(yaml)
  } catch (error) {
    throw new RunError(
      `${file}: does not parse as YAML: ${(error as Error).message.split('\n')[0]}`,
    )
  }
  const ajv = new Ajv()
  if (ajv.validate(schema, data)) return data as AcceptedFinding[]
  const [error] = ajv.errors ?? []
  throw new RunError(`${file}: ${error?.instancePath} ${error?.message}`)
}

function matches({ rule, operation, expected }: AcceptedFinding, finding: Finding): boolean {
  return (
    rule === finding.rule &&
    (operation === undefined || operation === finding.operationId) &&
    (expected === undefined || expected === finding.expected)
  )
}
