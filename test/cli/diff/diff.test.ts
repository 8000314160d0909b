import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
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

  it('compares with the same file, and the files that it refers to, at a revision of git', async () => {
    const repository = join(folder, 'repository')
    await mkdir(join(repository, 'api'), { recursive: true })
    const git = (...args: string[]) => promisify(execFile)('git', ['-C', repository, ...args])
    const file = join(repository, 'api/api.yaml')
    const schemas = join(repository, 'api/schemas.yaml')
    await git('init', '--quiet')
    await writeFile(file, contractWithReference)
    await writeFile(schemas, 'Thing: { type: string }')
    await git('add', '.')
    const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
    await git(...author, 'commit', '--quiet', '--message', 'First')
    const unchanged = await diff(file, '--base', 'git:HEAD')
    expect(unchanged).to.include({ code: 0, out: 'No difference.\n', error: '' })

    await writeFile(schemas, 'Thing: { type: integer }')
    const changed = await diff(file, '--base', 'git:HEAD')
    expect(changed).to.include({ code: 1, error: '' })
    expect(changed.out).to.match(/type-changed .*string → integer/)
    expect(changed.out).to.match(/old HEAD:.*schemas\.yaml:1/)

    await writeFile(join(repository, 'new.yaml'), contractWithReference)
    const absent = await diff(join(repository, 'new.yaml'), '--base', 'git:HEAD')
    expect(absent).to.include({ code: 2, out: '' })
    expect(absent.error).to.match(/new\.yaml.*it is not there at HEAD/)
  })

  it('exits with 2 and a line that says why when it cannot compare', async () => {
    const broken = join(folder, 'broken.yaml')
    await writeFile(broken, 'openapi: [')
    for (const [args, why] of [
      [[join(folder, 'none.yaml'), contract], /none\.yaml/],
      [[contract, broken], /broken\.yaml:1/],
      [['package.json', contract], /package\.json.*not an OpenAPI document/],
      [[contract], /needs two contracts/],
      [[contract, '--base', 'main'], /--base main: is not of the form git:REV/],
      [[contract, '--base', 'git:no-such-revision'], /git knows no revision no-such-revision/],
      [
        [contract, contract, '--format', 'xml'],
        /text, markdown, html, json, github, gitlab, sarif/,
      ],
    ] as const) {
      const { code, out, error } = await diff(...args)
      expect(code, error).to.equal(2)
      expect(out).to.equal('')
      expect(error).to.match(why)
    }
  })
})

const contractWithReference = `
openapi: 3.1.0
info: { title: Things, version: 1.0.0 }
paths:
  /things:
    get:
      responses:
        200:
          description: Good
          content: { application/json: { schema: { $ref: schemas.yaml#/Thing } } }
`
