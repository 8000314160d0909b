/** A server that the acceptance cases are run against, whatever it is made of. */
export interface Target {
  readonly url: string
  /** Moves the server's clock forward. */
  advance(seconds: number): Promise<void>
  /** What the database keeps of a user's password; undefined where it can't be looked at. */
  passwordHashOf?(email: string): Promise<string | undefined>
}

/** Gives the target while a suite runs. `limited` has rate limits, the other has none. */
export interface Targets {
  readonly open: () => Target
  readonly limited: () => Target
}
