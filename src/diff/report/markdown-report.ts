import type { Comparison } from '../contract/compare-contracts.js'
import type { Change } from '../finding/change.js'
import { itemLines } from './item-lines.js'
import { sectionsOf, summaryText } from './sections.js'

/** The comparison as a changelog in Markdown (CommonMark), breaking changes first. */
export function markdownReport(comparison: Comparison): string {
  const { old, new: now, changes } = comparison
  const sections = sectionsOf(changes).map(({ heading, changes: ofSection }) =>
    [`## ${heading}`, ofSection.map((change) => item(change, comparison)).join('\n')].join('\n\n'),
  )
  const title = `# ${escapeMarkdown(old.file)} → ${escapeMarkdown(now.file)}`
  return [title, summaryText(changes), ...sections].join('\n\n')
}

function item(change: Change, comparison: Comparison): string {
  return `- ${itemLines(change, comparison, { plain: escapeMarkdown, code }).join('\\\n  ')}`
}

/** Text without a meaning in Markdown (CommonMark section 2.4), in one line. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>()#+\-.!|~&]/g, String.raw`\$&`)
}

/** A code span, with more backticks around it than it has inside (CommonMark section 6.1). */
function code(text: string): string {
  const inside = text.replaceAll(/\s+/g, ' ')
  const longest = Math.max(0, ...[...inside.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = longest > 0 ? ' ' : ''
  return `${fence}${space}${inside}${space}${fence}`
}
