/** The run is not possible: the server is unreachable, or a file or an option is invalid. The message is one line. */
export class RunError extends Error {}

/** The run ends early. What it has found so far is reported. The message is the reason. */
export class RunStopped extends Error {
  constructor(
    message: string,
    /** `failed` where the server stopped responding or serving, `requested` where an option asked for it. */
    readonly reason: 'failed' | 'requested',
  ) {
    super(message)
  }
}
