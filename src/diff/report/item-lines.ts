import type { Comparison } from '../contract/compare-contracts.js'
import type { Change } from '../finding/change.js'
import { breaksText, firstFew } from './sections.js'

/** How a changelog writes text, and text that is code. */
export interface Markup {
  readonly plain: (text: string) => string
  readonly code: (text: string) => string
}

/** The lines of one change in a changelog: what it is, in which operations, and where it stands. */
export function itemLines(
  change: Change,
  { old, new: now }: Comparison,
  { plain, code }: Markup,
): string[] {
  const { rule, message, pointer, operations, copies } = change
  const { file, line } = pointer === change.new ? now.locate(pointer) : old.locate(change.old)
  const lines = [
    `${code(rule)} ${plain(message)}. ${breaksText(change)}`.trimEnd(),
    operations.length > 0 ? `In ${firstFew(operations.map(code))}.` : '',
    `${code(pointer)} (${plain(file)}:${line})`,
    copies.length > 0 ? `Also at ${firstFew(copies.map(code))}.` : '',
  ]
  return lines.filter((each) => each !== '')
}
