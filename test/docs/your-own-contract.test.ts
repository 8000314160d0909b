import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { freePort } from '../support/processes/free-port.js'
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
    await run('npm', ['pack', '--loglevel=error', '--pack-destination', folder])
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

  /** What the compiler says after this change of the handlers. */
  async function errorsAfter(before: string, after: string): Promise<string> {
    const file = join(project(), 'src/handlers.ts')
    const sound = await readFile(file, 'utf8')
    expect(sound).to.contain(before)
    await writeFile(file, sound.replace(before, after))
    const outcome = await run('npx', ['tsc'], { cwd: project() }).catch((error) => error)
    await writeFile(file, sound)
    return outcome.stdout
  }

  const authenticator = `  key: async (credential) =>
    credential === 'open-sesame' ? { principal: 'Ada' } : { status: 401, code: 'WRONG_KEY' },
`
  const listNotes = '  listNotes: async () => ({ status: 200, body: notes }),\n'

  for (const [what, before, after, message] of [
    ['a missing handler', listNotes, '', "'listNotes' is missing"],
    ['an undeclared status', 'status: 201', 'status: 202', 'not assignable'],
    ['an undeclared code', 'NOTE_EXISTS', 'NOTE_LOST', 'not assignable'],
    ['a missing authenticator', authenticator, '', "'key' is missing"],
    ['a body of another shape', 'body: note }', 'body: { id: 1 } }', 'not assignable'],
  ] as const) {
    it(`leads to a project in which ${what} is one compile error`, async () => {
      const output = await errorsAfter(before, after)
      const errors = output.split('\n').filter((line) => /^\S/.test(line))
      expect(errors).to.have.length(1)
      expect(errors[0]).to.match(/^src\/handlers\.ts\(/)
      expect(output).to.contain(message)
    })
  }
})
