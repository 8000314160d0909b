import { type ExecFileException, execFile, spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { nobody } from '../support/application/nobody.js'
import { freshPostgres, type PostgresDatabase } from '../support/databases/databases.js'
import { startServerProcess } from '../support/processes/server-process.js'
import { sharedResource } from '../support/shared-resources.js'

const secret = '0123456789abcdef'.repeat(4)

/** What the Dockerfile starts, in the folder that the install has made. */
const program = 'dist/src/main.js'

interface Outcome {
  readonly code: number
  readonly output: string
}

describe('a production install, by the steps of the image', () => {
  let home: string
  let folder: string
  let database: PostgresDatabase

  function run(
    file: string,
    args: string[],
    { env = {}, ...place }: { cwd: string; env?: object; uid?: number; gid?: number },
  ): Promise<Outcome> {
    const options = {
      ...place,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    }
    return new Promise((resolve) => {
      execFile(file, args, options, (error: ExecFileException | null, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr })
      })
    })
  }

  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'auth-api-production-'))
    folder = join(home, 'auth-api')
    const { folder: built } = await sharedResource('release')
    const { code, output } = await run('make', ['production', `DIR=${folder}`], { cwd: built })
    expect(code, output).to.equal(0)
    await chmod(home, 0o755)
    await run('chmod', ['-R', 'a-w', folder], { cwd: home })
    database = await freshPostgres('empty')
  })
  after(async () => {
    await database?.drop()
    await run('chmod', ['-R', 'u+w', home], { cwd: home })
    await rm(home, { recursive: true })
  })

  it('holds no development dependency', async () => {
    const packages = await readdir(join(folder, 'node_modules'))
    expect(packages).to.include.members(['pg', 'kysely', 'express'])
    for (const name of ['typescript', 'mocha', 'tsx', 'esbuild', 'swagger-ui-dist', 'redoc']) {
      expect(packages).not.to.include(name)
    }
  })

  it('refuses to start with what is unsafe in production, and says all of it at once', async () => {
    const env = {
      NODE_ENV: 'production',
      RATE_LIMITS: 'off',
      BCRYPT_ROUNDS: '9',
      CORS_ORIGINS: '*',
      COOKIE_SECURE: 'false',
    }
    const { code, output } = await run(process.execPath, [program, 'serve'], { cwd: folder, env })
    expect(code).to.equal(2)
    for (const name of [
      'JWT_SECRET_KEY',
      'RATE_LIMITS',
      'BCRYPT_ROUNDS',
      'CORS_ORIGINS',
      'COOKIE_SECURE',
    ]) {
      expect(output).to.contain(name)
    }
  })

  it('as a user who may write nowhere: migrates, serves, keeps the contract, and ends with code 0', async function () {
    const place = { ...nobody, cwd: folder }
    // Not where Node.js itself is out of another user's reach, as in root's home.
    if (spawnSync(process.execPath, ['--version'], place).status !== 0) this.skip()
    expect(spawnSync('test', ['-w', '.'], place).status, 'the folder can be written to').to.equal(1)
    const env = { DATABASE_URL: database.url, TMPDIR: join(folder, 'none') }
    const migrated = await run(process.execPath, [program, 'migrate', 'up'], { ...place, env })
    expect(migrated.code, migrated.output).to.equal(0)

    // The contract is verified faster than the limits of production allow.
    const quick = { NODE_ENV: 'test', RATE_LIMITS: 'off', BCRYPT_ROUNDS: '4', MAIL_OUTBOX: 'on' }
    const server = await startServerProcess(
      { ...env, ...quick, JWT_SECRET_KEY: secret },
      [program],
      place,
    )
    expect((await fetch(`${server.url}/health`)).status).to.equal(200)
    const verify = ['verify', server.url, '--jwt-secret', secret, '--fuzz', '5']
    const { code, output } = await run(process.execPath, [program, ...verify], { ...place, env })
    expect(code, output).to.equal(0)
    expect(await server.stop()).to.equal(0)
  })
})
