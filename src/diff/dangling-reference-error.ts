/** A `$ref` that can't be followed: what stands behind it can't be compared. */
export class DanglingReferenceError extends Error {
  readonly code = 'DANGLING_REFERENCE'
  /** Where the reference stands, a JSON pointer. */
  readonly pointer: string

  constructor(pointer: string, why: string) {
    super(`the $ref at ${pointer} ${why}`)
    this.name = 'DanglingReferenceError'
    this.pointer = pointer
  }
}
