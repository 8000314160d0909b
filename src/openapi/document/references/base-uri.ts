import { isObject } from '../document-node.js'
import type { SourceFile } from '../source/source-file.js'

/** What a relative reference is resolved against: the file, and the base URI that `$id` may change. */
export interface Base {
  readonly file: SourceFile
  readonly uri: string
  /** Undefined outside of schemas. */
  readonly scope?: DynamicScope
}

/** Name of a `$dynamicAnchor` -> the schema that a `$dynamicRef` to it means (JSON Schema 2020-12 section 7.1). */
export type DynamicScope = ReadonlyMap<string, Target>

/** What a reference leads to, and the base around it: its own `$id` is not in there. */
export interface Target {
  readonly value: unknown
  readonly base: Base
  /** From the root of the file. */
  readonly steps: readonly string[]
  /** Names what the dynamic scope changes in it; absent where it changes nothing. */
  readonly variant?: string
}

/** The base URI of a file is its URL, unless it has a `$self` (OpenAPI 3.2 section 4.1.2.2). */
export function baseOfFile(file: SourceFile): Base {
  const self = isObject(file.data) ? file.data.$self : undefined
  return { file, uri: resolveUri(self, file.url) ?? file.url }
}

/** A schema's `$id` is the base of the references in it (JSON Schema 2020-12 section 8.2.1). */
export function baseOfSchema(schema: unknown, base: Base): Base {
  const uri = isObject(schema) ? resolveUri(schema.$id, base.uri) : undefined
  return uri === undefined ? base : { ...base, uri }
}

/** An absolute URI without its fragment; undefined for what is no URI reference. */
export function resolveUri(reference: unknown, base: string): string | undefined {
  if (typeof reference !== 'string' || !URL.canParse(reference, base)) return undefined
  const url = new URL(reference, base)
  url.hash = ''
  return url.href
}
