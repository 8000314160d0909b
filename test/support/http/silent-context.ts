import type { CliContext } from '../../../src/cli/cli-context.js'

/** For commands that are looked at and not run. */
export const silentContext: CliContext = {
  env: {},
  print: () => {},
  printError: () => {},
  isTerminal: false,
  printProgress: () => {},
}
