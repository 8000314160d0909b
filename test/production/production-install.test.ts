import { type ExecFileException, execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { freshPostgres, type PostgresDatabase } from '../support/databases.js'
import { type ServerProcess, startServerProcess } from '../support/server-process.js'

const root = join(import.meta.dirname, '../..')
const secret = '0123456789abcdef'.repeat(4)

interface Outcome {
  readonly code: number
  readonly output: string
}

function run(file: string, args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const options = { cwd: root, env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env } }
  return new Promise((resolve) => {
    execFile(file, args, options, (error: ExecFileException | null, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr })
    })
  })
}

describe('a production install, by the steps of the image', function () {
  this.timeout(300_000)
  let folder: string
  let program: string
  let database: PostgresDatabase

  before(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'auth-api-production-')), 'auth-api')
    program = join(folder, 'dist/src/main.js')
    expect(await run('make', ['build'])).to.include({ code: 0 })
    expect(await run('make', ['production', `DIR=${folder}`])).to.include({ code: 0 })
    database = await freshPostgres('empty')
  })
  after(async () => {
    await database?.drop()
    await rm(join(folder, '..'), { recursive: true })
  })

  it('holds no development dependency', async () => {
    const packages = await readdir(join(folder, 'node_modules'))
    expect(packages).to.include.members(['pg', 'kysely', 'express'])
    for (const name of ['typescript', 'mocha', 'tsx', 'esbuild', 'swagger-ui-dist', 'redoc']) {
      expect(packages).not.to.include(name)
    }
  })

  it('refuses to start with what is unsafe in production, and says all of it at once', async () => {
    const { code, output } = await run(process.execPath, [program, 'serve'], {
      NODE_ENV: 'production',
      RATE_LIMITS: 'off',
      BCRYPT_ROUNDS: '9',
      CORS_ORIGINS: '*',
      COOKIE_SECURE: 'false',
    })
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

  it('migrates, serves, keeps the contract, and ends with code 0', async () => {
    const env = { DATABASE_URL: database.url }
    expect(await run(process.execPath, [program, 'migrate', 'up'], env)).to.include({ code: 0 })
    const server: ServerProcess = await startServerProcess(
      // The contract is verified faster than the limits of production allow.
      { ...env, NODE_ENV: 'test', RATE_LIMITS: 'off', BCRYPT_ROUNDS: '4', JWT_SECRET_KEY: secret },
      [program],
    )
    const { code, output } = await run(process.execPath, [
      program,
      'verify',
      server.url,
      '--jwt-secret',
      secret,
      '--fuzz',
      '5',
    ])
    expect(code, output).to.equal(0)
    expect(await server.stop()).to.equal(0)
  })
})
