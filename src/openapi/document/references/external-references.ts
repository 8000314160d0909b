import { isObject } from '../document-node.js'
import { resolveUri } from './base-uri.js'

/**
 * The URLs of other files that the references in a document lead to, wherever a reference stands, and what
 * the mapping of a discriminator names. It may be one too many, as examples hold any data: whoever
 * follows a reference says if it is dead. Below an `$id` a reference may be meant from there or from the file on.
 */
export function externalReferences(data: unknown, file: URL): URL[] {
  const found = new Set<string>()
  const identified = new Set([file.href])
  const visit = (value: unknown, outer: string): void => {
    if (typeof value !== 'object' || value === null) return
    let base = outer
    if (isObject(value)) {
      base = resolveUri(value.$id, outer) ?? outer
      if (base !== outer) identified.add(base)
      const named = isObject(value.discriminator) ? mappedFiles(value.discriminator.mapping) : []
      for (const reference of [value.$ref, value.$dynamicRef, ...named]) {
        if (typeof reference !== 'string' || reference.startsWith('#')) continue
        for (const from of new Set([base, file.href])) {
          const url = resolveUri(reference, from)
          if (url !== undefined) found.add(url)
        }
      }
    }
    for (const member of Object.values(value)) visit(member, base)
  }
  visit(data, file.href)
  return [...found].filter((url) => !identified.has(url)).map((url) => new URL(url))
}

/** In a mapping a plain word is the name of a schema. */
function mappedFiles(mapping: unknown): string[] {
  if (!isObject(mapping)) return []
  return Object.values(mapping).filter(
    (value) => typeof value === 'string' && /\.(ya?ml|json)(#|$)/i.test(value),
  ) as string[]
}
