import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { createProject } from '../../../src/cli/init/create-project.js'
import { packageInfo } from '../../../src/cli/package-info.js'
import { parcelsFile } from '../../support/parcels/parcels.js'

describe('contract-loop init', () => {
  let folder: string
  const info = packageInfo()
  const read = (name: string) => readFile(join(folder, name), 'utf8')

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'init-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('copies the contract, and says in a comment what each operation may answer', async () => {
    const { contract, written, kept } = await createProject(parcelsFile, folder, info)
    expect(contract).to.equal('parcels.yaml')
    expect(await read('parcels.yaml')).to.equal(await readFile(parcelsFile, 'utf8'))
    expect(kept).to.deep.equal([])
    expect((await readdir(folder)).sort()).to.deep.equal(
      [...new Set(written.map((name) => name.split('/')[0]))].sort(),
    )
    const handlers = await read('src/handlers.ts')
    expect(handlers).to.contain('readonly badge: unknown')
    expect(handlers).to.match(/\/\/ POST \/depot\/parcels: 201, 400 .*UNKNOWN_STREET/)
    expect(handlers).to.contain('  // trackParcel: async ({ parameters, security }) => ')
    expect(await read('src/api.ts')).to.contain(`from '${info.name}'`)
    expect(JSON.parse(await read('package.json')).scripts.generate).to.equal(
      `${info.name} generate parcels.yaml --out src/generated`,
    )
  })

  it('overwrites nothing, and adds to package.json only what is missing', async () => {
    await mkdir(join(folder, 'src'))
    await writeFile(join(folder, 'src/handlers.ts'), 'mine')
    const own = {
      name: 'depot',
      type: 'commonjs',
      scripts: { dev: 'mine', test: 'echo "Error: no test specified" && exit 1' },
      dependencies: { [info.name]: 'file:../it.tgz' },
    }
    await writeFile(join(folder, 'package.json'), JSON.stringify(own))
    const { kept } = await createProject(parcelsFile, folder, info)
    expect(kept).to.deep.equal(['src/handlers.ts'])
    expect(await read('src/handlers.ts')).to.equal('mine')
    const { name, type, scripts, dependencies } = JSON.parse(await read('package.json'))
    expect([name, type, scripts.dev]).to.deep.equal(['depot', 'module', 'mine'])
    expect(scripts.test).to.contain('--test')
    expect(dependencies).to.deep.equal(own.dependencies)
  })

  it('leaves a contract where it is inside the folder, and refuses to tear one out of its files', async () => {
    const entry = `openapi: 3.0.3
info: { title: T, version: '1' }
paths: { /a: { $ref: 'a.yaml' } }
`
    const a = 'get: { operationId: getA, responses: { "204": { description: None. } } }\n'
    await mkdir(join(folder, 'api'))
    await writeFile(join(folder, 'api/entry.yaml'), entry)
    await writeFile(join(folder, 'api/a.yaml'), a)
    const { contract } = await createProject(join(folder, 'api/entry.yaml'), folder, info)
    expect(contract).to.equal(join('api', 'entry.yaml'))
    const elsewhere = join(folder, 'elsewhere')
    const error = await createProject(join(folder, 'api/entry.yaml'), elsewhere, info).then(
      () => undefined,
      (reason: Error) => reason,
    )
    expect(error?.message).to.contain('copy all of them into')
    expect(await readdir(folder)).not.to.include('elsewhere')
  })
})
