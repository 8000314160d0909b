import type { Mock } from '../../mock/server/create-mock.js'

export interface MockOutput {
  readonly port: number
  readonly host: string
  /** No line for each request. */
  readonly quiet: boolean
  readonly print: (text: string) => void
  readonly printError: (text: string) => void
}

/** Says what can't be mocked, by operation. */
export async function printProblems(mock: Mock, printError: (text: string) => void): Promise<void> {
  const problems = await mock.findUnmockable()
  if (problems.length === 0) return
  printError(`Can't be mocked:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
}
