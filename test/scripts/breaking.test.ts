import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { runProgram } from '../support/processes/run-program.js'

const run = promisify(execFile)

/** A repository of one contract, in which the script is run. */
class Repository {
  constructor(readonly folder: string) {}

  git(...args: string[]) {
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@b.example']
    return run('git', [...identity, ...args], { cwd: this.folder })
  }

  async write(file: string, text: string) {
    await mkdir(join(this.folder, 'openapi'), { recursive: true })
    await writeFile(join(this.folder, 'openapi', file), text)
  }

  async commit(tag: string) {
    await this.git('add', '.')
    await this.git('commit', '--quiet', '--allow-empty', '--message', tag)
    await this.git('tag', tag)
  }

  breaking(...args: string[]) {
    return runProgram('scripts/breaking.ts', args, this.folder)
  }
}

describe('make breaking', () => {
  let repository: Repository
  let contract: string
  const changelog = (...items: string[]) =>
    `## 2.0.0\n\n${items.map((item) => `- ${item}\n`).join('')}`

  before(async () => {
    repository = new Repository(await mkdtemp(join(tmpdir(), 'auth-api-breaking-')))
    contract = await readFile('openapi/auth-api.yaml', 'utf8')
    await repository.git('init', '--quiet')
    await repository.commit('empty')
    await repository.write('auth-api.yaml', contract)
    await repository.commit('first')
  })
  after(() => rm(repository.folder, { recursive: true }))

  it('passes while the contract is what it was', async () => {
    expect(await repository.breaking('first')).to.deep.equal({
      code: 0,
      out: 'No difference.\n',
      error: '',
    })
  })

  it('compares a branch of the remote that is checked out with the commit before', async () => {
    await repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    await repository.commit('pushed')
    await repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    const { code, out, error } = await repository.breaking('origin/main')
    expect({ code, out }).to.deep.equal({ code: 0, out: 'No difference.\n' })
    expect(error).to.contain('compared with the commit before')
  })

  it('has nothing to compare with where there was no contract', async () => {
    const { code, out } = await repository.breaking('empty')
    expect(code).to.equal(0)
    expect(out).to.contain('nothing to compare')
  })

  it('fails for a break until the changelog owns up to it, and prints the line to write', async () => {
    await repository.write(
      'auth-api.yaml',
      contract.replace('operationId: logoutUser', 'operationId: logOut'),
    )
    const { code, out, error } = await repository.breaking('first')
    expect(code).to.equal(1)
    expect(out).to.contain('operation-id-renamed')
    const [line = ''] = error.split('\n').filter((each) => each.startsWith('- '))
    expect(line).to.contain('`operation-id-renamed` `#/paths/')

    await repository.write('CHANGELOG.md', changelog(line.slice(2)))
    expect(await repository.breaking('first')).to.include({ code: 0, error: '' })
  })

  it('does not take the line of an earlier break for a later one', async () => {
    await repository.commit('second')
    await repository.write(
      'auth-api.yaml',
      contract.replace('operationId: logoutUser', 'operationId: endSession'),
    )
    expect((await repository.breaking('second')).code).to.equal(1)
  })

  it('exits with 2 when it cannot compare', async () => {
    for (const args of [
      [],
      ['nowhere'],
      ['--', '--output=x'],
      ['first', '--format', 'xml'],
      ['first', 'second'],
    ]) {
      const { code, error } = await repository.breaking(...args)
      expect(code, error).to.equal(2)
      expect(error).to.match(/^breaking: .+\n$/)
    }
    await repository.write('auth-api.yaml', 'openapi: [')
    expect((await repository.breaking('first')).code).to.equal(2)
  })
})
