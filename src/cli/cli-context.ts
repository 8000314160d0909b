import type { Environment } from './read-environment.js'

/** What a command gets from outside: nothing else of the process is looked at. */
export interface CliContext {
  readonly env: Environment
  readonly print: (text: string) => void
  readonly printError: (text: string) => void
}
