import { isObject } from '../document-node.js'

/**
 * The URLs of other files that the references in a document lead to, wherever a `$ref` stands, and what
 * the mapping of a discriminator names. It may be one too many, as examples hold any data: whoever
 * follows a reference says if it is dead.
 */
export function externalReferences(data: unknown, base: URL): URL[] {
  const found = new Map<string, URL>()
  const add = (reference: string): void => {
    if (reference.startsWith('#') || !URL.canParse(reference, base.href)) return
    const url = new URL(reference, base.href)
    url.hash = ''
    if (url.href !== base.href) found.set(url.href, url)
  }
  const pending: unknown[] = [data]
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue
    if (isObject(value)) {
      if (typeof value.$ref === 'string') add(value.$ref)
      if (isObject(value.discriminator)) mappedFiles(value.discriminator.mapping).forEach(add)
    }
    for (const member of Object.values(value)) if (member !== null) pending.push(member)
  }
  return [...found.values()]
}

/** In a mapping a plain word is the name of a schema. */
function mappedFiles(mapping: unknown): string[] {
  if (!isObject(mapping)) return []
  return Object.values(mapping).filter(
    (value) => typeof value === 'string' && /\.(ya?ml|json)(#|$)/i.test(value),
  ) as string[]
}
