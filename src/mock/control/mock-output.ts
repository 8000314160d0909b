import type { Mock } from '../server/create-mock.js'

/** Where a mock listens, and what it prints. */
export interface MockOutput {
  readonly port: number
  readonly host: string
  /** Takes one line for each request; undefined for none. */
  readonly log: ((line: string) => void) | undefined
  readonly print: (text: string) => void
  readonly printError: (text: string) => void
}

/** Prints what can't be mocked, by operation. */
export async function printProblems(mock: Mock, printError: (text: string) => void): Promise<void> {
  const problems = await mock.findUnmockable()
  if (problems.length === 0) return
  printError(`Can't be mocked:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
}
