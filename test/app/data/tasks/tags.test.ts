import { expect } from 'chai'
import { type Tag, tagsOf } from '../../../../src/app/data/tasks/tags.js'
import { insertUser } from '../../../support/application/users.js'
import { eachDatabase } from '../../../support/databases/databases.js'

eachDatabase('tags', (get) => {
  const someone = async () => tagsOf(get().db, (await insertUser(get().db)).id)

  async function create(tags: ReturnType<typeof tagsOf>, name: string): Promise<Tag> {
    const tag = await tags.create({ name })
    if (tag === 'name-taken' || 'invalid' in tag) throw new Error('refused')
    return tag
  }

  it('come back with a trimmed name and a colour in one form', async () => {
    const tags = await someone()
    const colors = { '#abc': '#AABBCC', ' #1a2b3c ': '#1A2B3C', '#FFFFFF': '#FFFFFF' }
    for (const [given, stored] of Object.entries(colors)) {
      const tag = await tags.create({ name: `\t${given} `, color: given })
      expect(tag).to.include({ name: given.trim(), color: stored })
    }
    expect(await tags.create({ name: 'plain' })).to.include({ color: null })
  })

  it("are refused for a name or a colour that can't be stored", async () => {
    const tags = await someone()
    const { id } = await create(tags, 'n')
    for (const name of ['', '  ', 'x'.repeat(51), 'a\0', '\udc00']) {
      expect(await tags.create({ name })).to.include({ invalid: 'name' })
      expect(await tags.update(id, { name })).to.include({ invalid: 'name' })
    }
    for (const color of ['', 'red', '#12', '#12345', '#1234567', '#ggg', '#12345６']) {
      expect(await tags.create({ name: 'm', color })).to.include({ invalid: 'color' })
      expect(await tags.update(id, { color })).to.include({ invalid: 'color' })
    }
  })

  it('have one name each within a user, also of twenty at once', async () => {
    const [tags, others] = [await someone(), await someone()]
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => tags.create({ name: 'n' })))
    expect(outcomes.filter((outcome) => outcome !== 'name-taken')).to.have.length(1)
    await create(others, 'n')
    const { id } = await create(tags, 'm')
    expect(await tags.update(id, { name: ' n ' })).to.equal('name-taken')
    expect(await tags.update(id, { name: 'm' })).to.include({ id, name: 'm' })
  })

  it('change in what is given', async () => {
    const tags = await someone()
    const tag = await create(tags, 'n')
    expect(await tags.update(tag.id, { color: '#123456' })).to.deep.equal({
      ...tag,
      color: '#123456',
    })
    expect(await tags.update(tag.id, {})).to.deep.equal({ ...tag, color: '#123456' })
    expect(await tags.update(tag.id, { name: 'm', color: null })).to.deep.equal({
      ...tag,
      name: 'm',
    })
  })

  it('are gone when deleted', async () => {
    const tags = await someone()
    const { id } = await create(tags, 'n')
    expect(await tags.delete(id)).to.equal('deleted')
    expect(await tags.delete(id)).to.equal('not-found')
    expect(await tags.get(id)).to.equal('not-found')
    expect(await tags.update(id, { name: 'm' })).to.equal('not-found')
  })

  it('are listed by name', async () => {
    const tags = await someone()
    for (const name of ['b', 'C', 'a', 'é', 'B']) await create(tags, name)
    expect((await tags.list()).map(({ name }) => name)).to.deep.equal(['a', 'b', 'B', 'C', 'é'])
  })
})
