import { expect } from 'chai'
import type { CheckResult } from '../../../src/cli/doctor/check.js'
import { doctorCommand } from '../../../src/cli/doctor/doctor.js'
import { freshPostgres } from '../../support/databases/databases.js'
import { silentContext } from '../../support/http/silent-context.js'

describe('doctor', () => {
  afterEach(() => {
    process.exitCode = 0
  })

  async function examine(env: Record<string, string>) {
    const printed: string[] = []
    const context = { ...silentContext, env, print: (text: string) => printed.push(text) }
    await doctorCommand(context).parseAsync(['--json'], { from: 'user' })
    const exitCode = process.exitCode ?? 0
    process.exitCode = 0
    const results = JSON.parse(printed.join('')) as CheckResult[]
    const of = (name: string) => results.filter(({ check }) => check === name)
    return { exitCode, results, of }
  }

  it('finds nothing wrong with a machine for development', async () => {
    const { exitCode, results } = await examine({ PORT: '0', DATA_DIR: '/nowhere/yet' })
    expect(exitCode).to.equal(0)
    expect(results.map(({ status }) => status)).to.not.include('failed')
  })

  it('names every mistake of the configuration, and a name that is misspelt', async () => {
    const { exitCode, of } = await examine({ PORT: 'x', DATABSE_URL: 'postgres://h/d' })
    expect(exitCode).to.equal(1)
    const [port, misspelt] = of('configuration')
    expect(port)
      .to.include({ status: 'failed' })
      .and.property('found')
      .match(/^PORT /)
    expect(misspelt).to.deep.include({ status: 'warning', found: 'DATABSE_URL is not read' })
    expect(misspelt?.advice).to.contain('DATABASE_URL')
  })

  it('says what to do about pending migrations, and that a Redis is away', async () => {
    const { url, drop } = await freshPostgres('empty')
    const { exitCode, of } = await examine({
      PORT: '0',
      DATABASE_URL: url,
      REDIS_URL: 'redis://127.0.0.1:1',
    })
    await drop()
    expect(exitCode).to.equal(1)
    expect(of('database')[0]).to.include({ status: 'ok' })
    expect(of('clock')[0]).to.include({ status: 'ok' })
    expect(of('migrations')[0]).to.include({ status: 'failed', advice: 'Run `migrate up`.' })
    expect(of('redis')[0]).to.include({ status: 'failed' })
  })

  it('says that a database is away, and never with an empty message', async () => {
    const { exitCode, of } = await examine({
      PORT: '0',
      DATABASE_URL: 'postgresql://nobody:secret@127.0.0.1:1/none',
      DB_CONNECTION_TIMEOUT: '1',
    })
    expect(exitCode).to.equal(1)
    expect(of('database')[0]?.found).to.match(/\w/).and.not.contain('secret')
  })

  it('warns in production of the embedded database, of limits in memory, and of a proxy that is not trusted', async () => {
    const { exitCode, results } = await examine({
      NODE_ENV: 'production',
      PORT: '0',
      EMBEDDED_DATABASE: 'on',
      JWT_SECRET_KEY: '0123456789abcdef'.repeat(4),
      CORS_ORIGINS: 'https://app.example.com',
    })
    expect(exitCode).to.equal(0)
    const warned = results.filter(({ status }) => status === 'warning').map(({ check }) => check)
    expect(warned).to.deep.equal(['database', 'redis', 'proxy headers'])
  })
})
