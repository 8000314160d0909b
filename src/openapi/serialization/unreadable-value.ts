/** A parameter or a field of a form holds text that its serialization does not allow. */
export class UnreadableValue extends Error {
  /**
   * @param field the name of the parameter or the path of the field
   * @param problem what is wrong with it, e.g. `must not come twice`
   */
  constructor(
    readonly field: string,
    readonly problem: string,
  ) {
    super(`${field}: ${problem}`)
  }
}

/** A value that a serialization has no text for, e.g. a list of objects in a header. */
export class UnwritableValue extends Error {}
/** The bytes of a body are not what its media type says: no UTF-8, no JSON, no multipart form. */
export class MalformedBody extends Error {}
