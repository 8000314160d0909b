import type { Kysely } from 'kysely'
import { emailChangesOf } from '../credentials/email-changes.js'
import { oneTimeTokensOf } from '../credentials/one-time-tokens.js'
import { passwordChangesOf } from '../credentials/password-changes.js'
import type { Database } from '../database/database.js'
import { accountEventsOf } from './account-events.js'
import { sessionsOf } from './sessions.js'
import { userSessionsOf } from './user-sessions.js'
import { usersOf } from './users.js'

export type AccountRepositories = ReturnType<typeof accountRepositoriesOf>

/** The data layer of accounts, on one database. */
export function accountRepositoriesOf(db: Kysely<Database>, inactivitySeconds?: number) {
  return {
    users: usersOf(db),
    sessions: sessionsOf(db, inactivitySeconds),
    userSessions: userSessionsOf(db, inactivitySeconds),
    tokens: oneTimeTokensOf(db),
    passwordChanges: passwordChangesOf(db),
    emailChanges: emailChangesOf(db),
    accountEvents: accountEventsOf(db),
  }
}
