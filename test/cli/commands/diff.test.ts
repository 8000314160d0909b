import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { runProgram } from '../../support/processes/run-program.js'

const contract = 'openapi/auth-api.yaml'

const diff = (...args: string[]) => runProgram('src/main.ts', ['diff', ...args])

describe('auth-api diff', () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'auth-api-diff-'))
  })
  after(() => rm(folder, { recursive: true }))

  it('exits with 0 when nothing breaks, with 1 when something does', async () => {
    const [one, two] = ['a', 'b'].map((name) => join(folder, `${name}.json`))
    const minimal = (paths: object) =>
      JSON.stringify({ openapi: '3.0.3', info: { title: 'T', version: '1' }, paths })
    await writeFile(one ?? '', minimal({}))
    await writeFile(
      two ?? '',
      minimal({ '/a': { get: { responses: { 200: { description: '' } } } } }),
    )

    const added = await diff(one ?? '', two ?? '')
    expect(added).to.include({ code: 0, error: '' })
    expect(added.out).to.contain('path-added')

    const removed = await diff(two ?? '', one ?? '', '--format', 'json')
    expect(removed).to.include({ code: 1, error: '' })
    expect(JSON.parse(removed.out).counts).to.include({ breaking: 1 })
  })

  it('exits with 2 and a line that says why when it cannot compare', async () => {
    const broken = join(folder, 'broken.yaml')
    await writeFile(broken, 'openapi: [')
    for (const [args, why] of [
      [[join(folder, 'none.yaml'), contract], /none\.yaml/],
      [[contract, broken], /broken\.yaml:1/],
      [['package.json', contract], /package\.json.*not an OpenAPI document/],
      [[contract], /missing required argument/],
      [[contract, contract, '--format', 'xml'], /text, json, github/],
    ] as const) {
      const { code, out, error } = await diff(...args)
      expect(code, error).to.equal(2)
      expect(out).to.equal('')
      expect(error).to.match(why)
    }
  })
})
