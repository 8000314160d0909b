import type { ParsedText } from '../text/parsed-text.js'

/** A file of a contract, parsed. */
export interface SourceFile extends ParsedText {
  /** As messages name it. */
  readonly name: string
  /** Absolute, without a fragment: what references resolve to. */
  readonly url: string
  /** Whether anything in it has a URI of its own: `$id`, `$anchor`, `$dynamicAnchor`. */
  readonly hasIdentifiers: boolean
  readonly hasDynamicRefs: boolean
  /** Empty for data that a program made. */
  readonly text: string
}
