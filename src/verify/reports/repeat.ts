import type { Finding } from '../findings/finding.js'

/**
 * The command that shows a finding again: it runs one case, or everything where only all responses together show it.
 * @param command runs everything again
 */
export function repeatOf({ phase, caseId }: Finding, command: string): string {
  return phase === 'overall' ? command : `${command} --case ${caseId}`
}
