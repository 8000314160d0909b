/** What is left out of the translation because it is wrong. */
export interface Omission {
  readonly kind: 'missing-file' | 'dead-reference' | 'shape' | 'keyword'
  readonly message: string
  /** The object of the source around it, and the steps from there. */
  readonly holder: object
  readonly path: readonly string[]
  /** Whether an operation, a webhook or a security requirement can reach it. */
  readonly isUsed: boolean
}
