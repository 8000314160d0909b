import { Command } from 'commander'
import { migrateCommand } from './migrate.js'
import type { Environment } from './read-environment.js'
import { serveCommand } from './serve.js'

/** What a command gets from outside: nothing else of the process is looked at. */
export interface CliContext {
  readonly env: Environment
  readonly print: (text: string) => void
  readonly printError: (text: string) => void
}

export function createProgram(context: CliContext): Command {
  return new Command('auth-api')
    .description('A contract-first authentication API: serve it, mock it, verify it.')
    .showHelpAfterError('(add --help for what there is)')
    .showSuggestionAfterError()
    .addCommand(serveCommand(context))
    .addCommand(migrateCommand(context))
}
