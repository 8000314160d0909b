import type { Finding } from '../findings/finding.js'
import { rules } from '../findings/rules.js'
import { RunError } from '../run/run-error.js'
import type { ScenarioFile } from '../scenarios/file/scenario.js'

export interface RuleOptions {
  /** Only these rules; undefined for all. */
  readonly onlyRules?: readonly string[] | undefined
  readonly skippedRules?: readonly string[] | undefined
}

/**
 * Whether findings of a rule are reported.
 * @throws RunError for a rule that neither this program nor the scenario file has
 */
export function createRuleFilter(
  { onlyRules, skippedRules = [] }: RuleOptions,
  { scenarios }: ScenarioFile,
): (finding: Finding) => boolean {
  const known = new Set([...Object.keys(rules), ...scenarios.flatMap(({ rule }) => rule ?? [])])
  const unknown = [...(onlyRules ?? []), ...skippedRules].find((name) => !known.has(name))
  if (unknown !== undefined) throw new RunError(`there is no rule "${unknown}"`)
  return ({ rule }) => (onlyRules?.includes(rule) ?? true) && !skippedRules.includes(rule)
}
