import { Command } from 'commander'
import type { CliContext } from './cli-context.js'
import { diffCommand } from './diff.js'
import { migrateCommand } from './migrate.js'
import { mockCommand } from './mock.js'
import { seedCommand } from './seed.js'
import { serveCommand } from './serve.js'
import { verifyCommand } from './verify.js'

export function createProgram(context: CliContext): Command {
  return new Command('auth-api')
    .description('A contract-first authentication API: serve it, mock it, verify it.')
    .showHelpAfterError('(add --help for what there is)')
    .showSuggestionAfterError()
    .addCommand(serveCommand(context))
    .addCommand(migrateCommand(context))
    .addCommand(seedCommand(context))
    .addCommand(mockCommand(context))
    .addCommand(verifyCommand(context))
    .addCommand(diffCommand(context))
}
