import { relative } from 'node:path'
import { Command } from 'commander'
import type { CliContext } from '../cli-context.js'
import { packageInfo } from '../package-info.js'

/** `contract-loop init CONTRACT [FOLDER]`: a project whose handlers are still to be written. */
export function initCommand({ print }: CliContext): Command {
  return new Command('init')
    .description(
      'Make a project for a contract: a server, a test, a Dockerfile, and handlers to write.',
    )
    .argument('<contract>', 'an OpenAPI file (2.0, 3.0, 3.1, 3.2), YAML or JSON')
    .argument('[folder]', 'where the project is; what is there stays', '.')
    .action(async (contract: string, folder: string) => {
      // Loaded here, so that no other command waits for it.
      const { createProject } = await import('../init/create-project.js')
      const { written, kept } = await createProject(contract, folder, packageInfo())
      for (const name of written) print(`  ${name}`)
      if (kept.length > 0) print(`Left as they were: ${kept.join(', ')}.`)
      const enter = relative('.', folder) === '' ? '' : `cd ${folder} && `
      print(`Next: ${enter}npm install && npm run generate && npm run check`)
      print(
        'The compiler then names the handlers to write in src/handlers.ts. `npm run dev` serves.',
      )
    })
}
