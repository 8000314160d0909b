import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { type RawBuilder, sql } from 'kysely'
import { insertUser } from '../../support/application/users.js'
import { eachDatabase } from '../../support/databases/databases.js'
import { rejection } from '../../support/rejection.js'

/** SQLSTATE class 23 and 22: what a database says when it refuses a value. */
const NOT_NULL = '23502'
const FOREIGN_KEY = '23503'
const UNIQUE = '23505'
const CHECK = '23514'
const NOT_IN_ENUM = '22P02'

// By SQL of their own: the database refuses what the rules refuse, whoever writes to it.
eachDatabase('the database itself', (get) => {
  const run = <T>(statement: RawBuilder<T>) => statement.execute(get().db)
  const refuses = async (code: string, statement: RawBuilder<unknown>) =>
    expect(await rejection(run(statement))).to.include({ code })
  const user = async () => (await insertUser(get().db)).id
  const insertId = async (statement: RawBuilder<{ id: number }>) => {
    const { rows } = await run(statement)
    return rows[0]?.id
  }
  const task = (owner: string) =>
    insertId(sql`insert into tasks (title, user_id) values ('t', ${owner}) returning id`)
  const tag = (owner: string, name = 'n') =>
    insertId(sql`insert into tags (name, user_id) values (${name}, ${owner}) returning id`)
  const link = (taskId?: number, tagId?: number, owner?: string) =>
    sql`insert into task_tag_link (task_id, tag_id, user_id) values (${taskId}, ${tagId}, ${owner})`

  it('DB-002: refuses a second user with the same e-mail address', async () => {
    const insert = () => sql`insert into users (id, email, password_hash)
      values (${randomUUID()}, 'twin@example.com', 'x')`
    await run(insert())
    await refuses(UNIQUE, insert())
  })

  it('DB-003: refuses a second tag of the same name to one user, and not to two', async () => {
    const [owner, other] = [await user(), await user()]
    await tag(owner, 'home')
    await tag(other, 'home')
    await refuses(UNIQUE, sql`insert into tags (name, user_id) values ('home', ${owner})`)
  })

  it('DB-004: refuses a task without a user, and one of nobody', async () => {
    await refuses(NOT_NULL, sql`insert into tasks (title) values ('t')`)
    await refuses(
      FOREIGN_KEY,
      sql`insert into tasks (title, user_id) values ('t', ${randomUUID()})`,
    )
  })

  it('DB-005: refuses the same link twice', async () => {
    const owner = await user()
    const [taskId, tagId] = [await task(owner), await tag(owner)]
    await run(link(taskId, tagId, owner))
    await refuses(UNIQUE, link(taskId, tagId, owner))
  })

  it('refuses a link between two users, whichever owner it claims', async () => {
    const [owner, other] = [await user(), await user()]
    const [mine, yours] = [await task(owner), await tag(other)]
    await refuses(FOREIGN_KEY, link(mine, yours, owner))
    await refuses(FOREIGN_KEY, link(mine, yours, other))
    await refuses(NOT_NULL, link(mine, yours))
  })

  it('refuses to give a linked task or tag to another user', async () => {
    const [owner, other] = [await user(), await user()]
    const [taskId, tagId] = [await task(owner), await tag(owner)]
    await run(link(taskId, tagId, owner))
    await refuses(FOREIGN_KEY, sql`update tasks set user_id = ${other} where id = ${taskId}`)
    await refuses(FOREIGN_KEY, sql`update tags set user_id = ${other} where id = ${tagId}`)
    await refuses(
      FOREIGN_KEY,
      sql`update task_tag_link set user_id = ${other} where task_id = ${taskId}`,
    )
  })

  it('refuses values that are too long, too short or of another form', async () => {
    const owner = await user()
    const newTask = (column: string, value: unknown) =>
      sql`insert into tasks (user_id, title, ${sql.ref(column)}) values (${owner}, 't', ${value})`
    const titled = (title: string) =>
      sql`insert into tasks (user_id, title) values (${owner}, ${title})`
    const newTag = (name: string, color: string | null) =>
      sql`insert into tags (user_id, name, color) values (${owner}, ${name}, ${color})`
    const newUser = (id: string, email: string) =>
      sql`insert into users (id, email, password_hash) values (${id}, ${email}, 'x')`

    await refuses(CHECK, titled(''))
    await refuses(CHECK, titled('x'.repeat(201)))
    await run(titled('😀'.repeat(200)))
    await refuses(CHECK, newTask('description', 'x'.repeat(1001)))
    await refuses(NOT_IN_ENUM, newTask('priority', 'urgent'))
    await refuses(NOT_NULL, newTask('completed', null))
    await refuses(CHECK, newTag('', null))
    await refuses(CHECK, newTag('x'.repeat(51), null))
    for (const color of ['red', '#12345', '#1234567', '#12345g', '123456', '#123456\n']) {
      await refuses(CHECK, newTag('n', color))
    }
    await refuses(CHECK, newUser('1', 'a@example.com'))
    await refuses(CHECK, newUser(randomUUID().toUpperCase(), 'a@example.com'))
    await refuses(CHECK, newUser(randomUUID(), 'A@example.com'))
    await refuses(CHECK, newUser(randomUUID(), `${'a'.repeat(251)}@b.c`))
    await refuses(
      CHECK,
      sql`insert into sessions (id, user_id, created_at, expires_at)
      values (${randomUUID()}, ${owner}, now(), now())`,
    )
  })

  it('deletes with a user all that is his, and with a task or a tag its links', async () => {
    const owner = await user()
    const links = async () =>
      (await run(sql`select from task_tag_link where user_id = ${owner}`)).rows
    const [first, second] = [await task(owner), await task(owner)]
    const [red, blue] = [await tag(owner, 'red'), await tag(owner, 'blue')]
    for (const taskId of [first, second]) {
      for (const tagId of [red, blue]) await run(link(taskId, tagId, owner))
    }
    await run(sql`delete from tasks where id = ${first}`)
    expect(await links()).to.have.length(2)
    await run(sql`delete from tags where id = ${red}`)
    expect(await links()).to.have.length(1)
    await run(sql`insert into sessions (id, user_id, expires_at)
      values (${randomUUID()}, ${owner}, now() + interval '1 day')`)
    await run(sql`delete from users where id = ${owner}`)
    for (const table of ['tasks', 'tags', 'task_tag_link', 'sessions']) {
      const left = await run(sql`select from ${sql.table(table)} where user_id = ${owner}`)
      expect(left.rows, table).to.deep.equal([])
    }
  })

  it('moves updated_at at every change, whoever makes it and whatever he says', async () => {
    const owner = await user()
    const taskId = await task(owner)
    const times = async () => {
      const { rows } = await run(sql<{ created_at: Date; updated_at: Date }>`
        select created_at, updated_at from tasks where id = ${taskId}`)
      return rows[0]
    }
    let before = (await times())?.updated_at
    expect(before).to.deep.equal((await times())?.created_at)
    for (const change of [
      sql`completed = true`,
      sql`title = title`,
      sql`updated_at = '2000-01-01'`,
    ]) {
      await run(sql`update tasks set ${change} where id = ${taskId}`)
      const after = (await times())?.updated_at
      expect(after).to.be.greaterThan(before as Date)
      before = after
    }
  })
})
