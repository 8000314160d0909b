import { readdirSync } from 'node:fs'
import tab, { type Argument, type Complete, type Option } from '@bomb.sh/tab'
import addCompletion from '@bomb.sh/tab/commander'
import type { Command } from 'commander'

const namesFile = /^(contracts?|folder)$|<(file|folder)>/

/**
 * Adds `complete <shell>`, which prints the script that completes commands, options and their values in a shell, and
 * what that script calls. Where a file or a folder is expected, its path is completed, too.
 */
export function completeInShells(program: Command): void {
  addCompletion(program)
  for (const command of program.commands) {
    const completion = tab.commands.get(command.name())
    for (const { flags, long } of command.options) {
      if (namesFile.test(flags)) suggestPaths(completion?.options.get(long?.slice(2) ?? ''))
    }
    for (const argument of command.registeredArguments) {
      if (namesFile.test(argument.name())) suggestPaths(completion?.arguments.get(argument.name()))
    }
  }
}

function suggestPaths(place: Option | Argument | undefined): void {
  if (place !== undefined) place.handler = completePath
}

/** Suggests what is in the folder of the typed path; the library keeps what begins as typed. */
function completePath(complete: Complete): void {
  const [, folder = ''] = /^(.*\/)?[^/]*$/.exec(process.argv.at(-1) ?? '') ?? []
  try {
    for (const entry of readdirSync(folder || '.', { withFileTypes: true })) {
      complete(`${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`, '')
    }
  } catch {
    // A folder that is not there has nothing to suggest.
  }
}
