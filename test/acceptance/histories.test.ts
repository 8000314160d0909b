import fc from 'fast-check'
import { startTestApp, type TestApp } from '../support/application/test-app.js'
import { eachDatabase } from '../support/databases/databases.js'
import { httpRepositories } from '../support/tasks/http-repositories.js'
import { TaskCaller } from '../support/tasks/task-caller.js'
import { taskCommands } from '../support/tasks/task-commands.js'
import type { World } from '../support/tasks/task-model.js'

eachDatabase('random histories of two users over HTTP', (database) => {
  let app: TestApp

  before(async () => {
    app = await startTestApp(database())
  })
  after(() => app?.close())

  it('show each what the model says, and nothing of the other', async () => {
    const histories = taskCommands({
      links: ['addTags', 'removeTags'],
      maxLinks: 1,
      maxCommands: 20,
    })
    const property = fc.asyncProperty(histories, (history) =>
      fc.asyncModelRun(async () => {
        const users = [0, 1].map(() => ({ tasks: new Map(), tags: new Map() }))
        const model: World = { users, taskIds: [], tagIds: [] }
        const callers = [await TaskCaller.signUp(app.url), await TaskCaller.signUp(app.url)]
        return { model, real: callers.map(httpRepositories) }
      }, history),
    )
    await fc.assert(property, { numRuns: 4, interruptAfterTimeLimit: 60_000 })
  })
})
