import { Command, type CommanderError } from 'commander'
import type { CliContext } from './cli-context.js'
import { generateCommand } from './commands/generate.js'
import { initCommand } from './commands/init.js'
import { migrateCommand } from './commands/migrate.js'
import { seedCommand } from './commands/seed.js'
import { usersCommand } from './commands/users.js'
import { completeInShells } from './completion.js'
import { diffCommand } from './diff/diff.js'
import { doctorCommand } from './doctor/doctor.js'
import { mockCommand } from './mock/mock.js'
import { packageInfo } from './package-info.js'
import { serveCommand } from './serve/serve.js'
import { verifyCommand } from './verify/verify.js'

export function createProgram(context: CliContext): Command {
  const { name, version } = packageInfo()
  const program = new Command(name)
    .description('Serve, mock, verify, compare and build what an OpenAPI contract describes.')
    .version(version)
    .addCommand(serveCommand(context))
    .addCommand(doctorCommand(context))
    .addCommand(migrateCommand(context))
    .addCommand(seedCommand(context))
    .addCommand(usersCommand(context))
    .addCommand(mockCommand(context))
    .addCommand(verifyCommand(context))
    .addCommand(diffCommand(context))
    .addCommand(generateCommand(context))
    .addCommand(initCommand(context))
  answerMistakes(program)
  // Last, so that its command inherits how mistakes are answered.
  completeInShells(program)
  return program
}

/** What a command is asked wrongly is answered with where to read on, and ends like all that keeps it from running. */
function answerMistakes(command: Command): void {
  command.showHelpAfterError('(add --help for what there is)').exitOverride(exitOnUsageError)
  for (const each of command.commands) answerMistakes(each)
}

/** For `exitOverride`: what a command was asked wrongly ends with 2, as all that keeps it from running. Help is no error. */
function exitOnUsageError({ exitCode }: CommanderError): never {
  process.exit(exitCode === 0 ? 0 : 2)
}
