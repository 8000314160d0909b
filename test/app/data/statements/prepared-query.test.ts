import { expect } from 'chai'
import { sql } from 'kysely'
import { openPostgres } from '../../../../src/app/data/database/postgres.js'
import { prepareQuery } from '../../../../src/app/data/statements/prepared-query.js'
import { statementNames } from '../../../../src/app/data/statements/statement-names.js'
import { insertUser } from '../../../support/application/users.js'
import { postgresOptions } from '../../../support/databases/database-options.js'
import { eachDatabase, freshPostgres } from '../../../support/databases/databases.js'

eachDatabase('a prepared query', (get) => {
  it('runs with other values each time, several at once too', async () => {
    const { db } = get()
    const ada = await insertUser(db)
    const grace = await insertUser(db)
    const find = prepareQuery<{ id: string; more: number }, { email: string; sum: number }>(
      db,
      (value) =>
        db
          .selectFrom('users')
          .select(['email', sql<number>`${value('more')}::int + 1`.as('sum')])
          .where('id', '=', value('id')),
    )
    const found = await Promise.all([
      find({ id: ada.id, more: 1 }),
      find({ id: grace.id, more: 2 }),
      find({ id: 'nobody', more: 3 }),
    ])
    expect(found).to.deep.equal([
      [{ email: ada.email, sum: 2 }],
      [{ email: grace.email, sum: 3 }],
      [],
    ])
  })

  it('keeps values that stand in the query itself', async () => {
    const { db } = get()
    const both = prepareQuery<{ given: string }, { given: string; fixed: string }>(db, (value) =>
      db
        .selectFrom(sql<object>`(select 1)`.as('nothing'))
        .select([
          sql<string>`${value('given')}::text`.as('given'),
          sql<string>`${'x'}::text`.as('fixed'),
        ]),
    )
    expect(await both({ given: 'a' })).to.deep.equal([{ given: 'a', fixed: 'x' }])
  })
})

describe('statements on PostgreSQL', () => {
  it('are prepared once, and go on after a migration has changed what they read', async () => {
    const { url, drop } = await freshPostgres()
    const { db, close } = await openPostgres({ ...postgresOptions(url), poolMax: 1 })
    const prepared = async () => {
      const { rows } = await sql<{ name: string }>`select name from pg_prepared_statements`.execute(
        db,
      )
      return rows.length
    }
    const findAll = () => db.selectFrom('users').selectAll().where('id', '=', 'x').execute()
    for (let i = 0; i < 3; i++) await findAll()
    expect(await prepared()).to.equal(1)

    await sql`alter table users add column nickname text`.execute(db)
    // PostgreSQL refuses the statement that it prepared before, on this connection; the next one is new.
    await findAll().catch(() => {})
    expect(await findAll()).to.deep.equal([])
    await close()
    await drop()
  })

  it('have names as long as there are few of them', () => {
    const nameOf = statementNames()
    const texts = Array.from({ length: 600 }, (_, i) => `select ${i}`)
    const names = texts.map(nameOf)
    expect(new Set(names.slice(0, 500)).size).to.equal(500)
    expect(names.slice(500)).to.deep.equal(Array(100).fill(undefined))
    expect(texts.map(nameOf)).to.deep.equal(names)
  })
})
