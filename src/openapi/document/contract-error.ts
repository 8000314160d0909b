/** One thing that is wrong with a contract, and where. */
export interface ContractProblem {
  readonly message: string
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** JSON pointer as a URI fragment (RFC 6901 section 6): `#/paths/~1users/get`. */
  readonly pointer: string
}

/** Thrown for a contract that cannot be used; holds all that was found, in the order of the file. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  readonly problems: readonly ContractProblem[]

  constructor(problems: readonly ContractProblem[]) {
    super(problems.map(describeProblem).join('\n'))
    this.problems = problems
  }
}

/** `file:line: message (pointer)`, which editors and terminals make a link of. */
function describeProblem({ file, line, message, pointer }: ContractProblem): string {
  return `${file}:${line}: ${message} (${pointer})`
}
