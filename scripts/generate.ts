import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { startTypesRenderer } from '../src/codegen/types/types-renderer.js'

// `make generate`: generated/ from openapi/auth-api.yaml. With --check nothing is written, and it is an error when
// generated/ is not what the contract gives. With --wait it begins when its standard input ends.

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    wait: { type: 'boolean', default: false },
  },
})
// Started before the rest is even loaded: it takes longest.
const typesRenderer = startTypesRenderer()
const { runGeneration } = await import('../src/codegen/run-generation.js')
if (values.wait) await once(process.stdin.resume(), 'end')

process.exitCode = await runGeneration({
  contract: 'openapi/auth-api.yaml',
  folder: 'generated',
  check: values.check,
  typesRenderer,
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (text) => process.stderr.write(`${text}\n`),
})
