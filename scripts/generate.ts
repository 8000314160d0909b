import { parseArgs } from 'node:util'
import { startTypesRenderer } from '../src/generate/types-renderer.js'

// `make generate`: generated/ from openapi/auth-api.yaml. With --check nothing is written, and it is an error when
// generated/ is not what the contract gives.

const contractFile = 'openapi/auth-api.yaml'
const folder = 'generated'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
// Started before the rest is even loaded: it takes longest.
const typesRenderer = startTypesRenderer()
const { generate } = await import('../src/generate/generate.js')
const { findDrift, writeGenerated } = await import('../src/generate/generated-files.js')
const { ContractError } = await import('../src/generate/contract-error.js')

try {
  const files = await generate(contractFile, typesRenderer)
  if (values.check) {
    for (const name of await findDrift(folder, files)) {
      process.stderr.write(
        `${folder}/${name} is not what ${contractFile} gives: run \`make generate\`\n`,
      )
      process.exitCode = 1
    }
  } else {
    for (const name of await writeGenerated(folder, files))
      process.stdout.write(`${folder}/${name}\n`)
  }
} catch (error) {
  if (!(error instanceof ContractError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
