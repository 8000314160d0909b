import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { developmentSecret } from '../../../src/app/config/development-secret.js'
import { readConfig } from '../../../src/app/config/read-config.js'

describe('developmentSecret', () => {
  let dataDir = ''
  beforeEach(async () => {
    dataDir = join(await mkdtemp(join(tmpdir(), 'development-secret-')), 'data')
  })
  afterEach(() => rm(join(dataDir, '..'), { recursive: true, force: true }))

  it('makes a secret once and keeps it', async () => {
    const first = await developmentSecret(dataDir)
    const second = await developmentSecret(dataDir)
    expect(first.isNew).to.equal(true)
    expect(second).to.deep.equal({ ...first, isNew: false })
    expect(await readFile(first.file, 'utf8')).to.equal(`${first.secret}\n`)
  })

  it('makes one that only its owner can read', async () => {
    const { file } = await developmentSecret(dataDir)
    expect((await stat(file)).mode & 0o777).to.equal(0o600)
  })

  it('makes one that development takes and production refuses', async () => {
    const { secret } = await developmentSecret(dataDir)
    expect(readConfig({ JWT_SECRET_KEY: secret }).tokens.secret).to.equal(secret)
    const production = { NODE_ENV: 'production', CORS_ORIGINS: 'https://a.example' }
    expect(() => readConfig({ ...production, JWT_SECRET_KEY: secret })).to.throw(
      'JWT_SECRET_KEY was made for development',
    )
  })

  it('gives the same secret to twenty starts at once, and leaves no drafts', async () => {
    const starts = Array.from({ length: 20 }, () => developmentSecret(dataDir))
    const results = await Promise.all(starts)
    expect(new Set(results.map(({ secret }) => secret))).to.have.property('size', 1)
    expect(results.filter(({ isNew }) => isNew)).to.have.length(1)
    expect(await readdir(dataDir)).to.deep.equal(['jwt-secret-key'])
  })

  it('takes away the rights that others got to a file', async () => {
    const { file } = await developmentSecret(dataDir)
    await rm(file)
    await writeFile(file, 'ab'.repeat(32), { mode: 0o644 })
    expect(await developmentSecret(dataDir)).to.include({ secret: 'ab'.repeat(32), isNew: false })
    expect((await stat(file)).mode & 0o777).to.equal(0o600)
  })

  it('names a damaged file, and does not show what is in it', async () => {
    const { file } = await developmentSecret(dataDir)
    await writeFile(file, 'half-a-secret')
    const error = await developmentSecret(dataDir).then(String, String)
    expect(error).to.include(file).and.include('Delete the file')
    expect(error).not.to.include('half-a-secret')
  })
})
