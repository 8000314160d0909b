/** Something that was asked of the mock itself and that it can't do. The message is for the caller. */
export class UnusableRequest extends Error {
  constructor(
    message: string,
    /** What is to blame: a preference, or a member of the body. */
    readonly field: string,
  ) {
    super(message)
  }
}
