import { expect } from 'chai'
import { sql } from 'kysely'
import { eachDatabase } from './databases.js'

eachDatabase('a test database', (get) => {
  it('is migrated', async () => {
    const pending = (await get().migrator.status()).filter(({ executedAt }) => executedAt === null)
    expect(pending).to.deep.equal([])
  })

  it('gives a count as a number and a time as a Date', async () => {
    const { rows } = await sql`select count(*) as n, now() as t, 7::int as i from users`.execute(
      get().db,
    )
    expect(rows).to.have.length(1)
    expect(rows[0]).to.include({ n: 0, i: 7 })
    expect(rows[0]).to.have.property('t').that.is.a('Date')
  })
})

eachDatabase(
  'an empty test database',
  (get) => {
    it('has no tables', async () => {
      expect(await get().db.introspection.getTables()).to.deep.equal([])
    })
  },
  'empty',
)
