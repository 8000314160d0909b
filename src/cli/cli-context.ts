import type { Environment } from './read-environment.js'

/** What a command gets from outside: nothing else of the process is looked at. */
export interface CliContext {
  readonly env: Environment
  readonly print: (text: string) => void
  readonly printError: (text: string) => void
  /** Whether somebody reads at a terminal, who likes colours. */
  readonly isTerminal: boolean
  /** Shows how far a command is, in place of what was shown before; only at a terminal. */
  readonly printProgress: (text: string) => void
}
