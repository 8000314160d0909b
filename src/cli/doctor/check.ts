/** What a check of the installation has found. */
export interface CheckResult {
  readonly check: string
  readonly status: 'ok' | 'warning' | 'failed'
  /** What was seen. */
  readonly found: string
  /** What to do about it; only where not all is well. */
  readonly advice?: string
}

export const ok = (check: string, found: string): CheckResult => ({ check, status: 'ok', found })
export const warning = (check: string, found: string, advice: string): CheckResult => ({
  check,
  status: 'warning',
  found,
  advice,
})
export const failed = (check: string, found: string, advice: string): CheckResult => ({
  check,
  status: 'failed',
  found,
  advice,
})
