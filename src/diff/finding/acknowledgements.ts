import type { Change } from './change.js'

/**
 * The breaking changes that the changelog does not acknowledge.
 *
 * A breaking change is acknowledged by an item of a list below the first `## ` heading that begins
 * with the change's rule and pointer, each in backticks:
 *
 *     - `property-removed` `#/components/schemas/User/properties/name`: use `full_name` instead
 *
 * An item that is in the old contract's changelog, word for word, acknowledged an older change and does
 * not count again.
 *
 * @param changelog the changelog of the new contract, Markdown
 * @param oldChangelog the changelog of the old contract; empty if there was none
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

/** The start of the changelog item that acknowledges a change. */
export function acknowledgement({ rule, pointer }: Change): string {
  return `\`${rule}\` \`${pointer}\``
}

function firstVersion(changelog: string): string {
  return changelog.split(/^## /m)[1] ?? ''
}

/** The text of each list item, its lines joined. */
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
