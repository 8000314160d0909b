import { startTestApp, type TestApp } from '../support/application/test-app.js'
import { eachDatabase } from '../support/databases/databases.js'
import { acceptanceCases } from './cases.js'
import type { Target } from './target.js'

eachDatabase('the server', (database) => {
  const apps: TestApp[] = []
  let open: Target
  let limited: Target

  async function start(env: Record<string, string>): Promise<Target> {
    const app = await startTestApp(database(), { env })
    apps.push(app)
    return {
      url: app.url,
      advance: async (seconds) => app.advance(seconds),
      passwordHashOf: async (email) => {
        const { db } = database()
        const row = await db
          .selectFrom('users')
          .select('password_hash')
          .where('email', '=', email)
          .executeTakeFirst()
        return row?.password_hash
      },
    }
  }

  before(async () => {
    open = await start({})
    limited = await start({ RATE_LIMITS: 'on' })
  })
  after(() => Promise.all(apps.map((app) => app.close())))

  acceptanceCases({ open: () => open, limited: () => limited })
})
