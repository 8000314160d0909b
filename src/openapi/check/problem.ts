import type { DocumentNode } from '../document/document-node.js'

/** The kinds of problems that the checks find, by which many are grouped. */
export type ProblemKind =
  | 'document'
  | 'operation-id'
  | 'path'
  | 'parameter'
  | 'style'
  | 'security'
  | 'undeclared-scheme'
  | 'example'
  | 'error-code'
  | 'extension'
  | 'not-acted-on'

/** A node of a contract that is not as it should be. */
export interface Finding {
  readonly node: DocumentNode
  readonly message: string
}

export interface Problem extends Finding {
  readonly kind: ProblemKind
  /** Nothing is wrong, but part of the contract has no effect here. */
  readonly isWarning?: true
}
