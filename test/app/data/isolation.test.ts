import fc from 'fast-check'
import { tagsOf } from '../../../src/app/data/tasks/tags.js'
import { tasksOf } from '../../../src/app/data/tasks/tasks.js'
import { insertUser } from '../../support/application/users.js'
import { eachDatabase } from '../../support/databases/databases.js'
import { taskCommands } from '../../support/tasks/task-commands.js'
import type { UserRepositories, World } from '../../support/tasks/task-model.js'

eachDatabase('isolation', (get) => {
  it('holds whatever three users do: each sees, changes, counts and links his own, and nothing else', async () => {
    const commands = taskCommands({
      links: ['setTags', 'addTags', 'removeTags'],
      maxLinks: 3,
      maxCommands: 40,
    })
    const property = fc.asyncProperty(commands, (commands) =>
      fc.asyncModelRun(async () => {
        const users = [0, 1, 2].map(() => ({ tasks: new Map(), tags: new Map() }))
        const model: World = { users, taskIds: [], tagIds: [] }
        const real: UserRepositories[] = []
        for (const _ of users) {
          const { id } = await insertUser(get().db)
          real.push({ tasks: tasksOf(get().db, id), tags: tagsOf(get().db, id) })
        }
        return { model, real }
      }, commands),
    )
    await fc.assert(property, { numRuns: 8, interruptAfterTimeLimit: 100_000 })
  })
})
