import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { findDrift, writeGenerated } from '../../src/codegen/generated-files.js'

describe('generated files', () => {
  const files = { 'a.ts': 'a\n', 'b.ts': 'b\n' }
  let folder: string
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'generated-')), 'new')
  })
  afterEach(() => rm(join(folder, '..'), { recursive: true }))

  it('are written into a folder that need not be there, and nothing else', async () => {
    expect(await writeGenerated(folder, files)).to.deep.equal(['a.ts', 'b.ts'])
    expect(await readFile(join(folder, 'b.ts'), 'utf8')).to.equal('b\n')
    expect((await readdir(folder)).sort()).to.deep.equal(['a.ts', 'b.ts'])
  })

  it('are left alone when nothing has changed', async () => {
    await writeGenerated(folder, files)
    const before = await stat(join(folder, 'a.ts'))
    expect(await writeGenerated(folder, { ...files, 'b.ts': 'c\n' })).to.deep.equal(['b.ts'])
    const after = await stat(join(folder, 'a.ts'))
    expect([after.ino, after.mtimeMs]).to.deep.equal([before.ino, before.mtimeMs])
  })

  it('have drifted when one was edited, or is missing', async () => {
    expect(await findDrift(folder, files)).to.deep.equal(['a.ts', 'b.ts'])
    await writeGenerated(folder, files)
    expect(await findDrift(folder, files)).to.deep.equal([])
    await writeFile(join(folder, 'b.ts'), 'edited\n')
    expect(await findDrift(folder, files)).to.deep.equal(['b.ts'])
  })
})
