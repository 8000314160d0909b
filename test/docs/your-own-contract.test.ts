import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { freePort } from '../support/processes/free-port.js'
import { sharedResource } from '../support/shared-resources.js'
import { isLike, stepsOf } from './console-page.js'
import { openShell, type Shell } from './shell.js'

const page = 'docs/your-own-contract.md'
const run = promisify(execFile)

/** A part of the page: commands to run, or a file to write. */
type Part = { readonly console: string } | { readonly file: string; readonly text: string }

/** In the order of the page. A file's name stands in a line of its own before its text. */
function partsOf(markdown: string): Part[] {
  const blocks = /^(?:`([\w./-]+)`:\n\n)?```(\w+)\n(.*?)^```$/gms
  return [...markdown.matchAll(blocks)].flatMap(([block, file, language, text = '']): Part[] => {
    if (file !== undefined) return [{ file, text }]
    return language === 'console' ? [{ console: `${block}\n` }] : []
  })
}

describe(page, () => {
  let folder: string
  let shell: Shell
  const project = () => join(folder, 'notes')

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'own-contract-'))
    const { tarball } = await sharedResource('release')
    await cp(tarball, join(folder, basename(tarball)))
    const { PATH, HOME } = process.env
    shell = openShell(folder, {
      PATH,
      HOME,
      npm_config_prefer_offline: 'true',
      npm_config_fund: 'false',
      npm_config_audit: 'false',
    })
  })
  after(async () => {
    await shell?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('does what it says, command by command', async () => {
    const port = await freePort()
    const toFree = (text: string) =>
      text.replaceAll('localhost:8000', `localhost:${port}`).replaceAll('PORT=8000', `PORT=${port}`)
    const parts = partsOf(await readFile(page, 'utf8'))
    expect(parts).to.have.length.above(6)
    for (const part of parts) {
      if ('file' in part) {
        await mkdir(dirname(join(project(), part.file)), { recursive: true })
        await writeFile(join(project(), part.file), part.text)
        continue
      }
      for (const { command, output } of stepsOf(part.console)) {
        const printed = await shell.run(toFree(command))
        if (isLike(printed, toFree(output))) continue
        expect.fail(`$ ${command}\nprinted:\n${printed}\nand not, as ${page} says:\n${output}`)
      }
    }
  })

  describe('leads to a project in which', () => {
    const authenticator = `  key: async (credential) =>
    credential === 'open-sesame' ? { principal: 'Ada' } : { status: 401, code: 'WRONG_KEY' },
`
    const listNotes = '  listNotes: async () => ({ status: 200, body: notes }),\n'
    const mistakes = [
      ['a missing handler', listNotes, '', "'listNotes' is missing"],
      ['an undeclared status', 'status: 201', 'status: 202', 'not assignable'],
      ['an undeclared code', 'NOTE_EXISTS', 'NOTE_LOST', 'not assignable'],
      ['a missing authenticator', authenticator, '', "'key' is missing"],
      ['a body of another shape', 'body: note }', 'body: { id: 1 } }', 'not assignable'],
    ] as const
    const fileOf = (index: number) => `src/mistake-${index}.ts`
    /** What the compiler says of all mistakes, each in a file of its own. */
    let errors: string[]

    before(async () => {
      const sound = await readFile(join(project(), 'src/handlers.ts'), 'utf8')
      for (const [index, [, right, wrong]] of mistakes.entries()) {
        expect(sound).to.contain(right)
        await writeFile(join(project(), fileOf(index)), sound.replace(right, wrong))
      }
      const { stdout } = await run('npx', ['tsc'], { cwd: project() }).catch((error) => error)
      errors = stdout.split(/^(?=\S)/m)
    })

    for (const [index, [what, , , message]] of mistakes.entries()) {
      it(`${what} is one compile error`, () => {
        expect(errors).to.have.length(mistakes.length)
        const [error, ...others] = errors.filter((each) => each.startsWith(`${fileOf(index)}(`))
        expect(error).to.contain(message)
        expect(others).to.deep.equal([])
      })
    }
  })
})
