import { createServer } from 'node:http'
import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { toNodeHandler } from 'better-auth/node'
import pg from 'pg'

// better-auth as its documentation sets it up: e-mail and password, sessions in PostgreSQL, no plugins. Its limits are off, since
// they would refuse the load; like ours, it looks every session up (no cookie cache).

const auth = betterAuth({
  database: new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 5 }),
  baseURL: `http://127.0.0.1:${process.env.PORT}`,
  secret: process.env.JWT_SECRET_KEY ?? '',
  emailAndPassword: { enabled: true },
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
})

await (await getMigrations(auth.options)).runMigrations()
createServer(toNodeHandler(auth)).listen(Number(process.env.PORT), '127.0.0.1')
