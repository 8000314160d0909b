import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { usersOf } from '../../../../src/app/data/accounts/users.js'
import { insertDemo } from '../../../../src/app/data/tasks/demo.js'
import { tasksOf } from '../../../../src/app/data/tasks/tasks.js'
import { eachDatabase } from '../../../support/databases/databases.js'

eachDatabase('the demo', (get) => {
  it('is a user with tasks and tags, made once', async () => {
    const { db } = get()
    const demo = { id: randomUUID(), email: 'demo@example.com', passwordHash: 'x' }
    expect(await insertDemo(db, demo, new Date())).to.equal('inserted')
    const tasks = tasksOf(db, demo.id)
    const page = await tasks.list({ sort: 'due_date' })
    if (page === 'invalid-cursor') throw new Error(page)
    expect(page.items).not.to.have.length(0)
    for (const task of page.items) expect(task.tags).not.to.have.length(0)

    expect(await insertDemo(db, { ...demo, id: randomUUID() }, new Date())).to.equal('email-taken')
    expect(await usersOf(db).findByEmail(demo.email)).to.include({ id: demo.id, name: 'Demo' })
    expect(await tasks.count()).to.equal(page.items.length)
  })
})
