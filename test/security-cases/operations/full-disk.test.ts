import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { ApiCaller, password } from '../../support/http/api-caller.js'
import { type ServerProcess, startServerProcess } from '../../support/processes/server-process.js'
import { rejection } from '../../support/rejection.js'

const hasPrlimit = spawnSync('prlimit', ['--version']).status === 0

describe(`a server whose disk is full${hasPrlimit ? '' : ' (skipped: there is no prlimit here)'}`, () => {
  let folder: string
  let full: ServerProcess
  before(async function () {
    if (!hasPrlimit) return this.skip()
    folder = await mkdtemp(join(tmpdir(), 'auth-api-full-'))
  })
  // It would be busy for ever, if it did not end.
  afterEach(() => full?.process.kill('SIGKILL'))
  after(() => folder && rm(folder, { recursive: true }))

  it('SEC-59 ends with a message when the embedded database can not write its log, and loses nothing', async () => {
    const account = { email: 'ada@example.com', password }
    full = await startServerProcess({ DATA_DIR: folder })
    const api = new ApiCaller(full.url)
    expect((await api.register(account)).status).to.equal(201)

    // No file may grow, or be written, beyond 4 KB: as on a full disk, every write of the log fails.
    execFileSync('prlimit', ['--fsize=4096', '--pid', String(full.process.pid)])
    const end = rejection(full.logged(() => false))
    const answer = await api
      .register({ email: 'eve@example.com', password })
      .then(({ status }) => status, String)
    expect(answer).to.not.equal(201)
    expect(String(await end))
      .to.match(/The server ended \(1\): The embedded database stopped: could not write/)
      .and.to.contain('Make room for DATA_DIR, then start again.')

    const next = await startServerProcess({ DATA_DIR: folder })
    const { status } = await new ApiCaller(next.url).login({ username: account.email, password })
    await next.stop()
    expect(status).to.equal(200)
  })
})
