/** An error makes a contract unusable; a warning names what is ignored or treated otherwise. */
export type Severity = 'error' | 'warning'

/** Where something stands in the text of a contract. */
export interface SourceLocation {
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** JSON pointer as a URI fragment (RFC 6901 section 6), not percent-encoded: `#/paths/~1users/get`. */
  readonly pointer: string
}

/** One thing that is wrong with a contract. */
export interface ContractProblem {
  readonly severity: Severity
  /** The kind of problem, by which many are grouped: `dead-reference`. */
  readonly kind: string
  readonly message: string
  /** Computed when it is asked for: to find the line of a large contract takes seconds. */
  readonly location: () => SourceLocation
}

/** Thrown for a contract that cannot be used; holds what makes it so. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  readonly problems: readonly ContractProblem[]

  constructor(problems: readonly ContractProblem[]) {
    super(summarizeProblems(problems))
    this.problems = problems
  }
}

const shownLines = 20

/**
 * At most 20 lines for any number of problems. Up to 20 stand in the order of the file; of more, each
 * kind has its first ones shown, and one line says how many more there are.
 */
export function summarizeProblems(problems: readonly ContractProblem[]): string {
  if (problems.length <= shownLines) {
    return problems
      .map((problem) => ({ line: problem.location().line, text: describeProblem(problem) }))
      .sort((one, other) => one.line - other.line)
      .map(({ text }) => text)
      .join('\n')
  }
  const byKind = new Map<string, ContractProblem[]>()
  for (const problem of problems) {
    const known = byKind.get(problem.kind)
    if (known === undefined) byKind.set(problem.kind, [problem])
    else known.push(problem)
  }
  const groups = [...byKind.values()].slice(0, shownLines / 2)
  const each = Math.max(1, Math.floor(shownLines / groups.length) - 1)
  const lines = groups.flatMap((group) => {
    const hidden = group.length - each
    const shown = group.slice(0, each).map(describeProblem)
    if (hidden <= 0) return shown
    return [...shown, `  and ${hidden.toLocaleString('en')} more (${group[0]?.kind})`]
  })
  return lines.join('\n')
}

/** `file:line: message (pointer)`, which editors and terminals turn into a link. */
export function describeProblem({ message, location }: ContractProblem): string {
  const { file, line, pointer } = location()
  return `${file}:${line}: ${message} (${pointer})`
}
