import { createHash } from 'node:crypto'

/** A strong entity tag of a representation (RFC 9110, 8.8.3): it differs when any member differs. */
export function entityTagOf(representation: object): string {
  const digest = createHash('sha256').update(JSON.stringify(representation)).digest('base64url')
  return `"${digest.slice(0, 22)}"`
}

/** Whether `If-Match` lets a change pass: strong comparison (RFC 9110, 13.1.1). */
export function satisfiesIfMatch(header: string, tag: string): boolean {
  return header.trim() === '*' || tagsIn(header).includes(tag)
}

/** Whether `If-None-Match` says that the caller has the representation: weak comparison (RFC 9110, 13.1.2). */
export function isInIfNoneMatch(header: string, tag: string): boolean {
  return header.trim() === '*' || tagsIn(header).some((each) => each.replace(/^W\//, '') === tag)
}

function tagsIn(header: string): string[] {
  return header.match(/(?:W\/)?"[^"]*"/g) ?? []
}
