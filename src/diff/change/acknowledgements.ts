import type { Change } from './change.js'

/**
 * The breaking changes that the changelog does not own up to.
 *
 * A breaking change is acknowledged by an item of a list below the first `## ` heading that begins
 * with the change's rule and pointer, each in backticks:
 *
 *     - `property-removed` `#/components/schemas/User/properties/name`: use `full_name` instead
 *
 * An item that stood word for word in the old contract's changelog has acknowledged an older change,
 * and does not count again.
 *
 * @param changelog the changelog beside the new contract, Markdown
 * @param oldChangelog the one beside the old contract; empty when there was none
 */
export function findUnacknowledged(
  changes: readonly Change[],
  changelog: string,
  oldChangelog: string,
): Change[] {
  const old = new Set(itemsOf(oldChangelog))
  const acknowledged = itemsOf(firstVersion(changelog)).filter((item) => !old.has(item))
  return changes.filter(
    (change) =>
      change.severity === 'breaking' &&
      !acknowledged.some((item) => item.startsWith(acknowledgement(change))),
  )
}

/** How the item begins that acknowledges a change. */
export function acknowledgement({ rule, pointer }: Change): string {
  return `\`${rule}\` \`${pointer}\``
}

function firstVersion(changelog: string): string {
  return changelog.split(/^## /m)[1] ?? ''
}

/** The text of each item, whatever its lines are broken. */
function itemsOf(markdown: string): string[] {
  const items = markdown.split(/^ {0,3}[-*+] /m).slice(1)
  return items.map(
    (item) =>
      item
        .split(/\n\s*\n|^#/m, 1)[0]
        ?.replace(/\s+/g, ' ')
        .trim() ?? '',
  )
}
