import { createSecretKey } from 'node:crypto'
import jwt from 'jsonwebtoken'
import pg from 'pg'

/**
 * The least work that GET /me and POST /refresh can be done with: jsonwebtoken with a key made once, pg with a statement
 * that is prepared once. No validation, no limits, no log, no grace.
 */

const lifetimes = { access: 900, refresh: 604_800 }

interface Account {
  id: string
  email: string
  name: string | null
  created_at: Date
}

const findLive = {
  name: 'find-live',
  text: `select u.id, u.email, u.name, u.created_at
         from sessions s join users u on u.id = s.user_id
         where s.id = $1 and s.user_id = $2 and s.revoked_at is null and s.expires_at > now()`,
}

const rotate = {
  name: 'rotate',
  text: `update sessions s set generation = s.generation + 1, rotated_at = now()
         from users u
         where s.id = $1 and s.generation = $2 and u.id = s.user_id
           and s.revoked_at is null and s.expires_at > now()
         returning u.id, u.email, s.generation`,
}

export interface AccountQueries {
  /** The id of the user of an access token in an `Authorization` header. Throws when it is no good. */
  userOf(authorization: string | undefined): string
  /** The user to whom an `Authorization` header belongs. Throws when it is no good. */
  me(authorization: string | undefined): Promise<object>
  /** The next tokens for a `Cookie` header. Throws when it is no good. */
  refresh(cookies: string | undefined): Promise<{ body: object; cookie: string }>
}

export function openPool(env: NodeJS.ProcessEnv): pg.Pool {
  return new pg.Pool({ connectionString: env.DATABASE_URL, max: 5 })
}

export function accountQueries(env: NodeJS.ProcessEnv, pool: pg.Pool): AccountQueries {
  const key = createSecretKey(Buffer.from(env.JWT_SECRET_KEY ?? ''))
  const verify = (token: string) =>
    jwt.verify(token, key, { algorithms: ['HS256'] }) as jwt.JwtPayload
  const sign = (type: 'access' | 'refresh', claims: object) =>
    jwt.sign({ ...claims, type }, key, { algorithm: 'HS256', expiresIn: lifetimes[type] })

  async function only<Row extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<Row> {
    const [row] = (await pool.query<Row>(query)).rows
    if (row === undefined) throw new Error('there is no such session')
    return row
  }

  return {
    userOf: (authorization) => String(verify(authorization?.slice('Bearer '.length) ?? '').sub),
    async me(authorization) {
      const { sid, sub } = verify(authorization?.slice('Bearer '.length) ?? '')
      const { id, email, name, created_at } = await only<Account>({
        ...findLive,
        values: [sid, sub],
      })
      return { id, email, name, created_at }
    },
    async refresh(cookies) {
      const { sid, gen } = verify(/refresh_token=([^;]*)/.exec(cookies ?? '')?.[1] ?? '')
      const row = await only<{ id: string; email: string; generation: number }>({
        ...rotate,
        values: [sid, gen],
      })
      const claims = { sub: row.id, email: row.email, sid }
      const refreshToken = sign('refresh', { ...claims, gen: row.generation })
      return {
        body: { access_token: sign('access', claims), token_type: 'bearer' },
        cookie: `refresh_token=${refreshToken}; HttpOnly; Secure; SameSite=Strict; Path=/api/v1/auth; Max-Age=${lifetimes.refresh}`,
      }
    },
  }
}
