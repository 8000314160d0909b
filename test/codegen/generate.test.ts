import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { generate, ownOptions } from '../../src/codegen/generate.js'
import { startTypesRenderer } from '../../src/codegen/types/types-renderer.js'
import { ContractError } from '../../src/openapi/document/contract-error.js'

const contractFile = 'openapi/auth-api.yaml'
const script = resolve('scripts/generate.ts')
const tsx = import.meta.resolve('tsx')

interface Run {
  readonly code: number
  readonly output: string
}

/** Runs the command in a folder, as `make generate` does. */
async function runIn(folder: string, ...args: string[]): Promise<Run> {
  const command = ['--import', tsx, script, ...args]
  try {
    const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: folder })
    return { code: 0, output: stdout }
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string }
    return { code, output: stderr }
  }
}

describe('generate', () => {
  it('defines in each file of types the helper for members that a part of allOf requires', async () => {
    const body = {
      content: { 'application/json': { schema: { $ref: '#/components/schemas/New' } } },
    }
    const responses = { 200: { description: 'ok' } }
    const Base = { type: ['object', 'null'], properties: { from: { type: 'string' } } }
    const New = {
      allOf: [{ $ref: '#/components/schemas/Base' }],
      type: 'object',
      required: ['from'],
    }
    const contract = {
      openapi: '3.1.0',
      info: { title: 'T', version: '1' },
      paths: { '/plans': { post: { requestBody: body, responses } } },
      components: { schemas: { Base, New } },
    }
    const folder = await mkdtemp(join(tmpdir(), 'contract-'))
    const file = join(folder, 'api.json')
    await writeFile(file, JSON.stringify(contract))
    const { files } = await generate(file, startTypesRenderer(), { ...ownOptions, strict: false })
    await rm(folder, { recursive: true })
    for (const types of [files['types.ts'], files['requests.ts']]) {
      expect(types).to.include('New: WithRequired<components["schemas"]["Base"], "from">')
      expect(types?.match(/^type WithRequired</gm)).to.have.length(1)
    }
  })

  it('gives the same bytes twice, and those that are committed', async () => {
    const { files: once } = await generate(contractFile, startTypesRenderer())
    const { files: twice } = await generate(contractFile, startTypesRenderer())
    expect(Object.keys(once).sort()).to.deep.equal([
      'client.ts',
      'contract.ts',
      'document.ts',
      'operations.ts',
      'requests.ts',
      'types.ts',
      'validators.ts',
    ])
    for (const [name, text] of Object.entries(once)) {
      expect(twice[name] === text, name).to.equal(true)
      expect((await readFile(join('generated', name), 'utf8')) === text, name).to.equal(true)
    }
  })

  it('says in each file where it comes from and how to make it anew', async () => {
    const { files } = await generate(contractFile, startTypesRenderer())
    for (const text of Object.values(files)) {
      expect(text.split('\n')[0]).to.include(contractFile).and.to.include('`make generate`')
    }
  })

  it('refuses a contract with mistakes, and leaves no thread behind', async () => {
    let closed = false
    const renderer = startTypesRenderer()
    const watched = {
      ...renderer,
      close: async () => {
        await renderer.close()
        closed = true
      },
    }
    const refusal = await generate('package.json', watched).catch((error: unknown) => error)
    expect(refusal).to.be.instanceOf(ContractError)
    expect(closed).to.equal(true)
  })
})

describe('the thread that renders types', () => {
  it('keeps no program from its end when nothing is to be rendered', async () => {
    const module = JSON.stringify(resolve('src/codegen/types/types-renderer.ts'))
    const program = `import { startTypesRenderer } from ${module}; startTypesRenderer()`
    const command = ['--import', tsx, '--input-type=module', '--eval', program]
    await promisify(execFile)(process.execPath, command)
  })

  it('says what is wrong with a contract that it cannot render', async () => {
    const document = { openapi: '4.0.0', info: { title: 'T', version: '1' }, paths: {} }
    const renderer = startTypesRenderer()
    const reason = await renderer.render(document).catch((error: unknown) => error)
    expect(reason).to.be.instanceOf(Error)
    await renderer.close()
  })
})

describe('the command that generates', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'generate-'))
    await cp('openapi', join(folder, 'openapi'), { recursive: true })
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('writes, in any folder, what is committed here', async () => {
    const { code, output } = await runIn(folder)
    expect(code).to.equal(0)
    expect(output).to.include('generated/validators.ts')
    for (const name of ['types.ts', 'validators.ts', 'operations.ts', 'document.ts']) {
      const [here, there] = await Promise.all([
        readFile(join('generated', name), 'utf8'),
        readFile(join(folder, 'generated', name), 'utf8'),
      ])
      expect(here === there, name).to.equal(true)
    }
  })

  it('checks without writing, and fails for a file that the contract does not give', async () => {
    await cp('generated', join(folder, 'generated'), { recursive: true })
    expect(await runIn(folder, '--check')).to.deep.equal({ code: 0, output: '' })
    const edited = join(folder, 'generated/types.ts')
    await writeFile(edited, 'edited')
    const { code, output } = await runIn(folder, '--check')
    expect(code).to.equal(1)
    expect(output).to.equal(
      'generated/types.ts is not what openapi/auth-api.yaml gives: run `make generate`\n',
    )
    expect(await readFile(edited, 'utf8')).to.equal('edited')
  })

  it('says file, line and pointer of a mistake, and writes nothing', async () => {
    const file = join(folder, contractFile)
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('      operationId: loginUser\n', ''))
    const { code, output } = await runIn(folder)
    expect(code).to.equal(2)
    expect(output).to.match(
      /^openapi\/auth-api\.yaml:\d+: post \/api\/v1\/auth\/login has no operationId; .+ \(#\/paths\/~1api~1v1~1auth~1login\/post\)$/m,
    )
    expect(await runIn(folder, '--check')).to.include({ code: 2 })
  })
})
