import { readdir } from 'node:fs/promises'
import { expect } from 'chai'
import { sql } from 'kysely'
import { openPostgres } from '../../../src/app/data/database/postgres.js'
import { isUnavailable } from '../../../src/app/data/pool/unavailable.js'
import { postgresOptions } from '../../support/databases/database-options.js'
import { eachDatabase, freshPostgres } from '../../support/databases/databases.js'
import { rejection } from '../../support/rejection.js'

const TABLES = [
  'account_events',
  'mail_jobs',
  'one_time_tokens',
  'sessions',
  'tags',
  'task_tag_link',
  'tasks',
  'users',
]
const INDEXES = {
  idx_tasks_user_id: '(user_id)',
  idx_tasks_user_completed: '(user_id, completed)',
  idx_tasks_user_priority: '(user_id, priority)',
  idx_tasks_user_due_date: '(user_id, due_date)',
  idx_tags_user_id: '(user_id)',
  idx_task_tag_link_task: '(task_id)',
  idx_task_tag_link_tag: '(tag_id)',
}

it('migrations bear the time of their making and what they do', async () => {
  const names = await readdir(new URL('../../../migrations/', import.meta.url))
  expect(names).not.to.have.length(0)
  for (const name of names) expect(name).to.match(/^\d{8}_\d{6}(_[a-z]+)+\.ts$/)
})

eachDatabase(
  'migrations',
  (get) => {
    const tables = async () =>
      (await get().db.introspection.getTables()).map(({ name }) => name).sort()
    const remains = async () => {
      const { rows } = await sql<{ name: string }>`
        select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relname not like 'kysely_migration%'
        union select proname from pg_proc where pronamespace = 'public'::regnamespace
        union select typname from pg_type where typnamespace = 'public'::regnamespace
          and typname not like '%kysely_migration%'`.execute(get().db)
      return rows
    }

    it('are all pending in an empty database', async () => {
      const status = await get().migrator.status()
      expect(status.map(({ executedAt }) => executedAt))
        .to.have.length.above(0)
        .and.include(null)
      expect(status.filter(({ executedAt }) => executedAt !== null)).to.deep.equal([])
    })

    it('DB-001: bring an empty database up to date, and then have nothing to do', async () => {
      const names = (await get().migrator.status()).map(({ name }) => name)
      expect(await get().migrator.up()).to.deep.equal(names)
      expect(await tables()).to.deep.equal(TABLES)
      expect(await get().migrator.up()).to.deep.equal([])
      for (const { executedAt } of await get().migrator.status()) expect(executedAt).to.be.a('date')
    })

    it('DB-006: make the seven indexes', async () => {
      const { rows } = await sql<{ name: string; definition: string }>`
        select indexname as name, indexdef as definition from pg_indexes
        where schemaname = 'public'`.execute(get().db)
      const found = new Map(rows.map(({ name, definition }) => [name, definition]))
      for (const [name, columns] of Object.entries(INDEXES)) {
        expect(found.get(name), name)
          .to.match(/USING btree /)
          .and.contain(columns)
      }
    })

    it('keep the rows of before, up and down', async () => {
      const { db, migrator } = get()
      const accounts = ['account_events', 'mail_jobs', 'one_time_tokens', 'users']
      const steps = (await migrator.status()).map(({ name }) => name)
      const isOld = (name = '') => name < '20261125_170000'
      for (const name of steps.toReversed()) if (!isOld(name)) await migrator.down()
      await sql`insert into users (id, email, password_hash, name, created_at)
        values ('3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11', 'ada@example.com', '$2b$12$x', 'Ada', '2026-01-01')`.execute(
        db,
      )
      await sql`insert into sessions (id, user_id, generation, expires_at, created_at)
        values ('5b8f1d1e-0c0a-4d53-9c55-1f2f6a7c3e10', '3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11', 3, '2026-01-08', '2026-01-01')`.execute(
        db,
      )
      const rows = async () => ({
        users: (await sql`select id, email, password_hash, name, created_at from users`.execute(db))
          .rows,
        sessions: (await sql`select id, user_id, generation, expires_at from sessions`.execute(db))
          .rows,
      })
      const before = await rows()
      await migrator.up()
      expect(await rows()).to.deep.equal(before)
      expect(await tables()).to.include.members(accounts)
      const [user] = (await sql`select email_verified_at, banned_at from users`.execute(db)).rows
      expect(user).to.deep.equal({ email_verified_at: null, banned_at: null })
      for (const name of steps.toReversed()) if (!isOld(name)) await migrator.down()
      expect(await rows()).to.deep.equal(before)
      await migrator.up()
      await sql`delete from users`.execute(db)
    })

    it('DB-007: undo one step at a time, and leave nothing behind', async () => {
      const names = (await get().migrator.status()).map(({ name }) => name)
      for (const name of names.toReversed()) {
        expect(await get().migrator.down()).to.deep.equal([name])
        expect((await get().migrator.pending())[0]).to.equal(name)
      }
      expect(await get().migrator.down()).to.deep.equal([])
      expect(await remains()).to.deep.equal([])
      expect(await get().migrator.up()).to.deep.equal(names)
    })
  },
  'empty',
)

describe('migrations on PostgreSQL', () => {
  it('run once when four programs start them at once', async () => {
    const { url, drop } = await freshPostgres('empty')
    const databases = Array.from({ length: 4 }, () => openPostgres(postgresOptions(url)))
    const ran = await Promise.all(databases.map(({ migrator }) => migrator.up()))
    const [first] = databases
    const names = (await first?.migrator.status())?.map(({ name }) => name)
    expect(ran.flat()).to.deep.equal(names)
    await Promise.all(databases.map(({ close }) => close()))
    await drop()
  })

  it('say why when the server is away', async () => {
    const { migrator } = openPostgres(postgresOptions('postgres://localhost:1/nowhere'))
    for (const attempt of [migrator.up, migrator.down, migrator.status]) {
      const failure = await rejection(attempt())
      expect(failure.message).to.match(/Reading the migrations failed: .*ECONNREFUSED/)
      expect(isUnavailable(failure)).to.equal(true)
    }
  })

  it('name the one that failed, and leave nothing of it', async () => {
    const { url, drop } = await freshPostgres('empty')
    const { db, migrator, close } = openPostgres(postgresOptions(url))
    await sql`create table tags (id int)`.execute(db)
    const failure = await rejection(migrator.up())
    expect(failure.message).to.match(
      /migration \d+_\d+_create_tags failed: .*"tags" already exists/,
    )
    expect((await db.introspection.getTables()).map(({ name }) => name)).to.deep.equal(['tags'])
    await close()
    await drop()
  })
})
