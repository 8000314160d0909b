import type { Comparison } from '../contract/compare-contracts.js'
import type { Change } from '../finding/change.js'
import { breaksText, firstFew } from './sections.js'

/**
 * Workflow commands that GitHub shows beside the lines of the new contract: an error for a breaking
 * change, a notice for another one. Documentation changes are left out.
 */
export function githubReport(comparison: Comparison): string {
  return comparison.changes
    .filter(({ severity }) => severity !== 'documentation')
    .map((change) => annotation(change, comparison))
    .join('\n')
}

function annotation(change: Change, { new: now }: Comparison): string {
  const command = change.severity === 'breaking' ? 'error' : 'notice'
  const title = `${change.severity}: ${change.rule}`
  const { file, line } = now.locate(change.new)
  const properties = { file, line: String(line), title }
  const listed = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(value)}`,
  )
  const { copies } = change
  const also = copies.length > 0 ? `also at ${firstFew(copies)}` : ''
  const lines = [change.message, breaksText(change), change.pointer, also]
  const message = lines.filter((line) => line !== '').join('\n')
  return `::${command} ${listed.join(',')}::${escapeData(message)}`
}

/** The escapes of workflow commands: actions/toolkit, packages/core/src/command.ts. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
