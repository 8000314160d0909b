import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { ApiCaller, password } from '../support/http/api-caller.js'
import { playAction } from './ci-action.js'
import { repositoryOf } from './ci-page.js'
import { type InstalledPackage, installPackage } from './installed-package.js'

const root = join(import.meta.dirname, '../..')
const tsc = join(root, 'node_modules/typescript/bin/tsc')

describe('the package, installed in an empty project', () => {
  let installed: InstalledPackage

  before(async () => {
    installed = await installPackage()
  })
  after(() => installed?.remove())

  it('holds what is needed and nothing else', () => {
    const unexpected = installed.files.filter(
      (file) =>
        !/^(package\.json|LICENSE|README\.md|CHANGELOG\.md|dist\/client\.js)$/.test(file) &&
        !/^dist\/(assets\/.*|openapi\/.*\.yaml|generated\/\w+\.(js|d\.ts)|migrations\/.*\.js)$/.test(
          file,
        ) &&
        !/^dist\/src\/((?!(auth-)?client\/).*\.js|(auth-client|client|binding|http|openapi)\/[\w/-]+\.d\.ts)$/.test(
          file,
        ),
    )
    expect(unexpected).to.deep.equal([])
    expect(installed.files).to.include.members(['LICENSE', 'CHANGELOG.md', 'dist/client.js'])
    expect(installed.size).to.be.below(1_500_000)
  })

  it('is built before it is packed, by what make build does', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    // Without the variables of the make that runs the tests.
    const place = { cwd: root, env: { PATH: process.env.PATH } }
    const commands = execFileSync('make', ['--dry-run', 'build'], { ...place, encoding: 'utf8' })
    expect(commands.trim().split('\n').at(-1)).to.equal(scripts.prepack)
  })

  it('brings no development dependency along', async () => {
    const { devDependencies, dependencies } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    )
    const present = await readdir(join(installed.folder, 'node_modules'))
    expect(present).to.include.members(
      Object.keys(dependencies).filter((each) => !each.startsWith('@')),
    )
    const needless = Object.keys(devDependencies).filter((each) => present.includes(each))
    expect(needless).to.deep.equal([])
  })

  describe('gives types', () => {
    const source = (name: string) => `
      import { AuthClientError, createAuthClient, type Result } from '${name}/client'
      import { document } from '${name}/contract'
      import type { OperationsTable } from '${name}/tables'
      import type { components, paths } from '${name}/types'
      import { validators } from '${name}/validators'

      export type Table = OperationsTable
      export type Path = keyof paths
      export const isUser = (value: unknown): value is components['schemas']['User'] =>
        validators.getCurrentUser.responses['200']?.body['application/json']?.(value) === true
      export const title: 'Auth API' = document.info.title

      export async function nameOf(): Promise<string> {
        const client = createAuthClient({ baseUrl: 'https://auth.example.com' })
        try {
          const login: Result<'loginUser'> = await client.login({ username: 'a', password: 'b' })
          if (!login.ok) return login.error.code
          const user = await client.me()
          return user.ok ? (user.data.name ?? '') : user.error.detail
        } catch (error) {
          return error instanceof AuthClientError ? error.code : ''
        }
      }
      // @ts-expect-error the contract has no such operation
      export type None = Result<'deleteUser'>
    `

    for (const module of ['nodenext', 'bundler']) {
      it(`to plain tsc with module resolution "${module}"`, async () => {
        await writeFile(join(installed.folder, 'consumer.ts'), source(installed.name))
        const options = [
          '--strict',
          '--noEmit',
          '--exactOptionalPropertyTypes',
          '--target',
          'es2022',
        ]
        const modules =
          module === 'bundler'
            ? ['--module', 'esnext', '--moduleResolution', 'bundler']
            : ['--module', 'nodenext']
        const lib = ['--lib', 'es2022,dom,dom.iterable']
        const { code, stdout } = await installed.run(
          process.execPath,
          ...[tsc, ...options, ...modules, ...lib, 'consumer.ts'],
        )
        expect(stdout).to.equal('')
        expect(code).to.equal(0)
      })
    }
  })

  it('has types that the compiler finds nothing wrong with, in all that it exports', async () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const entries = Object.entries<{ types?: string }>(exports).filter(([, { types }]) => types)
    const lines = entries.map(
      ([path], i) => `export type * as e${i} from '${installed.name}${path.slice(1)}'`,
    )
    await writeFile(join(installed.folder, 'all.ts'), lines.join('\n'))
    // Those alone: a server has no types of express.
    await mkdir(join(installed.folder, 'node_modules/@types'), { recursive: true })
    await installed.link('@types/node')
    const flags = ['--strict', '--noEmit', '--target', 'es2022', '--module', 'nodenext']
    const { stdout } = await installed.run(
      process.execPath,
      ...[tsc, ...flags, '--types', 'node', '--skipLibCheck', 'false', 'all.ts'],
    )
    expect(stdout).to.equal('')
  })

  it('gives the client, the contract and the validators to import', async () => {
    const { name } = installed
    const script = `
      import { createAuthClient } from '${name}/client'
      import { document } from '${name}/contract'
      import { validators } from '${name}/validators'
      import { readFileSync } from 'node:fs'
      const yaml = readFileSync(new URL(import.meta.resolve('${name}/contract.yaml')), 'utf8')
      const { body } = validators.loginUser
      console.log(JSON.stringify([
        Object.keys(createAuthClient({ baseUrl: 'http://127.0.0.1:9' })).length > 0,
        document.openapi,
        body['application/x-www-form-urlencoded']({ username: 'a' }),
        yaml.includes('operationId: loginUser'),
      ]))`
    const { stdout } = await installed.run(process.execPath, '--input-type=module', '-e', script)
    expect(JSON.parse(stdout)).to.deep.equal([true, '3.0.3', false, true])
  })

  it('brings a program that explains itself', async () => {
    const { code, stdout } = await installed.run('npx', '--no-install', installed.name, '--help')
    expect(code).to.equal(0)
    for (const command of ['serve', 'mock', 'migrate', 'verify', 'diff', 'generate', 'init']) {
      expect(stdout).to.contain(`\n  ${command} `)
    }
  })

  it('serves the API and its documentation', async () => {
    const server = await installed.start(
      { PORT: '0', DATA_DIR: 'data', BCRYPT_ROUNDS: '4' },
      'serve',
    )
    try {
      const api = new ApiCaller(server.url)
      expect((await api.register({ email: 'ada@example.com', password })).status).to.equal(201)
      const { body } = await api.login({ username: 'ada@example.com', password })
      expect((await api.me(body.access_token)).status).to.equal(200)
      for (const path of ['/docs', '/docs/swagger-ui.js', '/redoc/redoc.js', '/openapi.yaml']) {
        expect((await fetch(`${server.url}${path}`)).status, path).to.equal(200)
      }
    } finally {
      expect(await server.stop()).to.equal(0)
    }
  })

  for (const memory of [[], ['--stateful']]) {
    it(`mocks it: \`${['mock', ...memory].join(' ')}\``, async () => {
      const mock = await installed.start({}, 'mock', '--port', '0', ...memory)
      try {
        const api = new ApiCaller(mock.url)
        const registered = await api.register({ email: 'ada@example.com', password })
        expect(registered.status).to.equal(201)
        const login = await api.login({ username: 'ada@example.com', password })
        expect((await api.me(login.body.access_token)).body.email).to.equal('ada@example.com')
      } finally {
        await mock.stop()
      }
    })
  }

  it('says what generate needs, and generates what compiles when it is there', async () => {
    const contract = `node_modules/${installed.name}/dist/openapi/auth-api.yaml`
    const generate = (...args: string[]) => installed.cli('generate', contract, ...args)
    const peers = ['esbuild', 'openapi-typescript', 'typescript']

    const without = await generate()
    expect(without.code).to.equal(2)
    for (const peer of peers) expect(without.stderr).to.contain(`'${peer}@`)

    for (const peer of peers) await installed.link(peer)
    expect(await generate('--out', 'made')).to.include({ code: 0, stderr: '' })
    expect(await generate('--out', 'made', '--check')).to.include({ code: 0, stderr: '' })
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022']
    const handlers = (status: number) => `
      import type { Handler, Handlers } from './made/contract.js'
      interface Principals { accessToken: { id: string }; refreshCookie: { id: string } }
      export const me: Handler<'getCurrentUser', Principals> = async ({ security }) => ({
        status: ${status},
        body: { id: security.accessToken.id, email: '', name: null, created_at: '' },
      })
      export type All = Handlers<Principals>`
    await writeFile(join(installed.folder, 'sound.ts'), handlers(200))
    await writeFile(join(installed.folder, 'wrong.ts'), handlers(204))
    const files = ['made/document.ts', 'made/operations.ts', 'sound.ts', 'wrong.ts']
    const compiled = await installed.run(process.execPath, tsc, ...options, ...files)
    expect(compiled.stdout).to.match(/^wrong\.ts\(\d+,\d+\): error TS2322: [^\n]+\n(?: .*\n)*$/)

    await writeFile(join(installed.folder, 'made/types.ts'), '')
    const drifted = await generate('--out', 'made', '--check')
    expect(drifted.code).to.equal(1)
    expect(drifted.stderr).to.contain('made/types.ts')
  })

  it('is what the composite action for GitHub checks a contract with, in a repository of its own', async () => {
    const git = async (...args: string[]) => {
      const identity = ['-c', 'user.name=A', '-c', 'user.email=a@b.example']
      const { code, stderr } = await installed.run('git', ...identity, ...args)
      expect(code, stderr).to.equal(0)
    }
    const source = `node_modules/${installed.name}/dist/openapi/auth-api.yaml`
    const contract = readFileSync(join(installed.folder, source), 'utf8')
    const write = (text: string) => writeFile(join(installed.folder, 'api.yaml'), text)
    await write(contract)
    await git('init', '--quiet')
    await git('add', 'api.yaml')
    await git('commit', '--quiet', '--message', 'first')
    const generated = await installed.cli('generate', 'api.yaml', '--out', 'checked')
    expect(generated.code, generated.stderr).to.equal(0)
    const inputs = { contract: 'api.yaml', generated: 'checked', base: 'HEAD' }

    const sound = await playAction(installed, inputs)
    expect(sound, sound.stderr).to.include({ code: 0 })
    await write(contract.replace('operationId: listTags', 'operationId: allTags'))
    const drifted = await playAction(installed, inputs)
    expect([drifted.step, drifted.code]).to.deep.equal([
      'Are the generated files what the contract gives?',
      1,
    ])
    await write(contract.replace('maxLength: 1000', 'maxLength: 10'))
    const breaking = await playAction(installed, { ...inputs, generated: '' })
    expect([breaking.step, breaking.code]).to.deep.equal([
      'Does the contract break the callers of the one before?',
      1,
    ])
    expect(breaking.stdout).to.contain('::error file=')
  })

  it('passes and fails in the pipelines of docs/ci.md, in a repository with nothing but a contract', async () => {
    const repository = await repositoryOf(installed)
    const begun = await repository.begin()
    expect(begun.code, begun.stderr).to.equal(0)
    const contract = join(repository.folder, 'api.yaml')
    const server = await installed.start(
      {},
      'mock',
      '--contract',
      contract,
      '--stateful',
      '--port=0',
    )
    for (const pipeline of ['github', 'gitlab'] as const) {
      const sound = await repository.play(pipeline, server.url)
      expect(sound, `${sound.stdout}${sound.stderr}`).to.include({ code: 0 })
    }
    expect(readFileSync(join(repository.folder, 'verify.xml'), 'utf8')).to.contain('<testsuites')

    await repository.bash('sed -i s/maxLength:\\ 100/maxLength:\\ 10/ api.yaml')
    const drifted = await repository.play('github', server.url)
    expect([drifted.code, drifted.command]).to.deep.equal([
      1,
      'npx contract-loop generate api.yaml --out generated --check',
    ])
    await repository.bash('npx contract-loop generate api.yaml --out generated')
    const breaking = await repository.play('gitlab', server.url)
    expect([breaking.code, breaking.command]).to.deep.equal([
      1,
      'npx contract-loop diff api.yaml --base "git:origin/$CI_DEFAULT_BRANCH"',
    ])
    await server.stop()
  })
})
