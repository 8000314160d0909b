import { Command } from 'commander'
import type { ListedUser, UserAdministration } from '../../app/data/accounts/user-administration.js'
import type { CliContext } from '../cli-context.js'
import { withDatabase } from './with-database.js'

/** `contract-loop users list|revoke|ban|unban`: on DATABASE_URL, or on the embedded database. */
export function usersCommand(context: CliContext): Command {
  const { print } = context
  const act = async (work: (users: UserAdministration, now: Date) => Promise<void>) => {
    const { userAdministrationOf } = await import('../../app/data/accounts/user-administration.js')
    await withDatabase(context, async ({ db, migrator }) => {
      const pending = await migrator.pending()
      if (pending.length > 0) {
        throw new Error(
          `The database lacks migrations (${pending.join(', ')}). First run: migrate up`,
        )
      }
      await work(userAdministrationOf(db), new Date())
    })
  }

  /** A command about one user; `work` returns what was done, or undefined when there is no such user. */
  const aboutUser = (
    name: string,
    description: string,
    work: (users: UserAdministration, email: string, now: Date) => Promise<string | undefined>,
  ) =>
    new Command(name)
      .description(description)
      .argument('<email>', 'the address of the user')
      .action(async (given: string) => {
        const { normalizeEmail } = await import('../../app/security/email-address.js')
        const email = normalizeEmail(given)
        await act(async (users, now) => {
          const done = email === undefined ? undefined : await work(users, email, now)
          if (done === undefined) throw new Error(`There is no user with the address ${given}.`)
          print(done)
        })
      })

  return new Command('users')
    .description('See users, end their sessions, and ban them.')
    .addCommand(
      new Command('list')
        .description('List the users by their address.')
        .argument('[search]', 'a part of the address', '')
        .option('--json', 'as JSON')
        .action((search: string, { json }: { json?: boolean }) =>
          act(async (users, now) => {
            const found = await users.list(search, now)
            print(json ? JSON.stringify(found, null, 2) : tableOf(found))
          }),
        ),
    )
    .addCommand(
      aboutUser('revoke', 'End all sessions of a user.', async (users, email, now) => {
        const count = await users.revoke(email, now)
        return count === undefined ? undefined : `${email}: ${sessions(count)} ended.`
      }),
    )
    .addCommand(
      aboutUser(
        'ban',
        'Let a user not log in, and end all sessions.',
        async (users, email, now) => {
          const count = await users.ban(email, now)
          return count === undefined ? undefined : `${email} is banned; ${sessions(count)} ended.`
        },
      ),
    )
    .addCommand(
      aboutUser('unban', 'Let a banned user log in again.', async (users, email, now) =>
        (await users.unban(email, now)) ? `${email} can log in again.` : undefined,
      ),
    )
}

const sessions = (count: number) => (count === 1 ? '1 session' : `${count} sessions`)

function tableOf(users: readonly ListedUser[]): string {
  if (users.length === 0) return 'There are no such users.'
  const width = Math.max(...users.map(({ email }) => email.length))
  return users
    .map(({ id, email, createdAt, verifiedAt, bannedAt, sessions: live }) =>
      [
        email.padEnd(width),
        id,
        createdAt.toISOString().slice(0, 10),
        verifiedAt === null ? 'not verified' : 'verified    ',
        `${sessions(live)}${bannedAt === null ? '' : ', banned'}`,
      ].join('  '),
    )
    .join('\n')
}
