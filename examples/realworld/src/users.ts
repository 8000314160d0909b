import type { Selectable } from 'kysely'
import type { Handlers, Schemas } from '../generated/contract.js'
import { hashPassword, isPassword, type Principals, signToken } from './authentication.js'
import type { Database, Tables } from './database.js'
import { invalid, isTaken } from './errors.js'

type User = Selectable<Tables['users']>

const userBody = ({ id, email, username, bio, image }: User): { user: Schemas['User'] } => ({
  user: { email, username, bio, image, token: signToken(id) },
})

export const profileOf = (
  { username, bio, image }: Pick<User, 'username' | 'bio' | 'image'>,
  following: boolean,
): Schemas['Profile'] => ({ username, bio, image, following })

type UserHandlers = Pick<
  Handlers<Principals>,
  | 'CreateUser'
  | 'Login'
  | 'GetCurrentUser'
  | 'UpdateCurrentUser'
  | 'GetProfileByUsername'
  | 'FollowUserByUsername'
  | 'UnfollowUserByUsername'
>

export function userHandlers(db: Database): UserHandlers {
  const byId = (id: number) =>
    db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst()
  const byName = (username: string) =>
    db.selectFrom('users').selectAll().where('username', '=', username).executeTakeFirst()

  return {
    CreateUser: async ({ body: { user } }) => {
      try {
        const { email, username } = user
        const values = { email, username, password: await hashPassword(user.password) }
        const row = await db
          .insertInto('users')
          .values(values)
          .returningAll()
          .executeTakeFirstOrThrow()
        return { status: 201, body: userBody(row) }
      } catch (error) {
        if (isTaken(error)) return invalid('email or username has already been taken')
        throw error
      }
    },

    Login: async ({ body: { user } }) => {
      const found = await db
        .selectFrom('users')
        .selectAll()
        .where('email', '=', user.email)
        .executeTakeFirst()
      const isValid = found !== undefined && (await isPassword(user.password, found.password))
      return isValid ? { status: 200, body: userBody(found) } : { status: 401, body: undefined }
    },

    GetCurrentUser: async ({ security }) => {
      const row = await byId(security.Token)
      return row ? { status: 200, body: userBody(row) } : { status: 401, body: undefined }
    },

    UpdateCurrentUser: async ({ security, body: { user } }) => {
      const { password, ...others } = user
      const changes = { ...others, ...(password && { password: await hashPassword(password) }) }
      if (Object.keys(changes).length === 0) return invalid('at least one member is required')
      try {
        const row = await db
          .updateTable('users')
          .set(changes)
          .where('id', '=', security.Token)
          .returningAll()
          .executeTakeFirst()
        return row ? { status: 200, body: userBody(row) } : { status: 401, body: undefined }
      } catch (error) {
        if (isTaken(error)) return invalid('email or username has already been taken')
        throw error
      }
    },

    GetProfileByUsername: async ({ parameters }) => {
      const row = await byName(parameters.path.username)
      return row
        ? { status: 200, body: { profile: profileOf(row, false) } }
        : invalid('there is no such profile')
    },

    FollowUserByUsername: async ({ security, parameters }) => {
      const row = await byName(parameters.path.username)
      if (row === undefined) return invalid('there is no such profile')
      await db
        .insertInto('follows')
        .values({ follower_id: security.Token, followed_id: row.id })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return { status: 200, body: { profile: profileOf(row, true) } }
    },

    UnfollowUserByUsername: async ({ security, parameters }) => {
      const row = await byName(parameters.path.username)
      if (row === undefined) return invalid('there is no such profile')
      await db
        .deleteFrom('follows')
        .where('follower_id', '=', security.Token)
        .where('followed_id', '=', row.id)
        .execute()
      return { status: 200, body: { profile: profileOf(row, false) } }
    },
  }
}
