import type { Comparison } from '../contract/compare-contracts.js'
import type { Change } from '../finding/change.js'
import { itemLines } from './item-lines.js'
import { sectionsOf, summaryText } from './sections.js'

const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  li { margin-bottom: 1rem; overflow-wrap: anywhere; }
  p { margin: 0; }
  .breaking h2 { color: light-dark(#a00, #f88); }
`

/** The comparison as a changelog in one HTML file that needs no other, breaking changes first. */
export function htmlReport(comparison: Comparison): string {
  const { old, new: now, changes } = comparison
  const title = `${escapeHtml(old.file)} → ${escapeHtml(now.file)}`
  const sections = sectionsOf(changes).map(({ severity, heading, changes: ofSection }) => {
    const items = ofSection.map((change) => item(change, comparison)).join('\n')
    return `<section class="${severity}">\n<h2>${heading}</h2>\n<ul>\n${items}\n</ul>\n</section>`
  })
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>`,
    `<body>\n<h1>${title}</h1>`,
    `<p>${summaryText(changes)}</p>`,
    ...sections,
    '</body>\n</html>',
  ].join('\n')
}

function item(change: Change, comparison: Comparison): string {
  const lines = itemLines(change, comparison, { plain: escapeHtml, code })
  return `<li>${lines.map((line) => `<p>${line}</p>`).join('')}</li>`
}

function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
