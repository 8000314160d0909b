import { join } from 'node:path'
import { ownOptions } from '../src/codegen/generate.js'
import { runGeneration } from '../src/codegen/run-generation.js'
import { startTypesRenderer } from '../src/codegen/types/types-renderer.js'

// `make realworld`: the generated part of examples/realworld, which is not committed.

const folder = join(import.meta.dirname, '../examples/realworld')

process.exitCode = await runGeneration({
  contract: join(folder, 'openapi.yml'),
  folder: join(folder, 'generated'),
  check: false,
  typesRenderer: startTypesRenderer(),
  options: {
    strict: false,
    parts: ['server'],
    engine: Object.fromEntries(
      Object.entries(ownOptions.engine).map(([name, module]) => [name, `../../${module}`]),
    ) as unknown as typeof ownOptions.engine,
    command: 'make realworld',
  },
  print: () => {},
  printError: (text) => process.stderr.write(`${text}\n`),
})
