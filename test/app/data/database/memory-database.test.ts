import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { usersOf } from '../../../../src/app/data/accounts/users.js'
import { openMemoryDatabase } from '../../../../src/app/data/database/memory-database.js'
import {
  emptyDatabase,
  readWholeDatabase,
} from '../../../../src/app/data/database/whole-database.js'

const ada = {
  id: '3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11',
  email: 'ada@example.com',
  passwordHash: 'a hash',
  name: null,
  createdAt: new Date(0),
}

describe('the database in memory', () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'memory-'))
  })
  after(() => rm(folder, { recursive: true }))

  /** Opens it, adds a user, looks at everything, closes it. */
  async function useOnce(cacheFolder: string) {
    const database = await openMemoryDatabase(cacheFolder)
    try {
      const pending = (await database.migrator.status()).filter((each) => each.executedAt === null)
      expect(pending).to.deep.equal([])
      await usersOf(database.db).insert(ada)
      const { users } = await readWholeDatabase(database.db)
      expect(users).to.have.lengthOf(1)
      expect(users[0]).to.not.have.property('password_hash')
      await emptyDatabase(database.db)
      expect((await readWholeDatabase(database.db)).users).to.deep.equal([])
    } finally {
      await database.close()
    }
  }

  it('is migrated and empty the first time, and from its image', async () => {
    await useOnce(folder)
    const images = await readdir(folder)
    expect(images).to.have.lengthOf(1)
    await useOnce(folder)
    expect(await readdir(folder)).to.deep.equal(images)
  })

  it('is made anew when the image is broken, or of other migrations', async () => {
    const [image = ''] = await readdir(folder)
    await writeFile(join(folder, image), 'no image')
    await writeFile(join(folder, 'memory-database-0.tar'), 'of other migrations')
    await useOnce(folder)
    expect(await readdir(folder)).to.deep.equal([image])
    await useOnce(folder)
  })

  it('needs no image where none can be kept', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    await useOnce(join(file, 'below'))
  })
})
