import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { runProgram } from '../support/processes/run-program.js'

/** A contract with a list of lists of lists ... in a response. */
function contractOf(depth: number): string {
  const schema = `${'{"items":'.repeat(depth)}{}${'}'.repeat(depth)}`
  return `{"openapi":"3.1.0","info":{"title":"Deep","version":"1"},"paths":{"/a":{"get":{"operationId":"a",
    "responses":{"200":{"description":"","content":{"application/json":{"schema":{"$ref":"#/components/schemas/A"}}}}}}}},
    "components":{"schemas":{"A":${schema}}}}`
}

const nowhere = 'http://127.0.0.1:1'
const tools: Record<string, (file: string, folder: string) => string[]> = {
  generate: (file, folder) => ['generate', file, '--out', folder],
  mock: (file) => ['mock', '--contract', file, '--port', '0'],
  verify: (file) => ['verify', nowhere, '--contract', file],
  diff: (file) => ['diff', file, file],
}

describe('a contract that is nested deep', () => {
  let folder: string
  const write = async (name: string, text: string) => {
    const file = join(folder, name)
    await writeFile(file, text)
    return file
  }
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'contract-loop-deep-'))
  })
  after(() => rm(folder, { recursive: true }))

  for (const [tool, command] of Object.entries(tools)) {
    it(`SEC-60 is refused in one line by ${tool}, 100,000 levels deep`, async () => {
      const file = await write('deep.json', contractOf(100_000))
      const { code, out, error } = await runProgram('src/main.ts', command(file, join(folder, 'g')))
      expect(code).to.be.above(0)
      expect(out).to.equal('')
      expect(error.trim().split('\n')).to.have.length(1)
      expect(error).to.contain('deep.json:1: is nested deeper than 200 levels (#)')
    })
  }

  for (const [tool, expected] of [
    ['generate', /types\.ts/],
    ['verify', /no server listens/],
    ['diff', /No difference/],
  ] as const) {
    it(`SEC-60 is good for ${tool} nearly as deep as is allowed`, async () => {
      const file = await write('allowed.json', contractOf(190))
      const command = tools[tool]?.(file, join(folder, 'g')) ?? []
      const { out, error } = await runProgram('src/main.ts', command)
      expect(out + error).to.match(expected)
    })
  }
})
