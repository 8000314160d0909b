import { randomUUID } from 'node:crypto'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { ApiCaller, password, type ReceivedResponse } from '../http/api-caller.js'
import { createMailbox, type Mailbox, tokenIn } from './mailbox.js'
import { startTestApp, type TestApp, type TestAppOptions } from './test-app.js'

/** A server that keeps its mails, and callers of it from any address. */
export interface AccountStage {
  readonly app: TestApp
  readonly mailbox: Mailbox
  /** @param address where the caller seems to be */
  caller(address?: string): AccountCaller
  /** A user who has registered and read the mail of that. */
  newUser(): Promise<AccountCaller>
  close(): Promise<void>
}

export async function openAccountStage(
  database: OpenDatabase,
  { env = {}, ...options }: TestAppOptions = {},
): Promise<AccountStage> {
  const mailbox = createMailbox()
  const app = await startTestApp(database, {
    ...options,
    printMail: mailbox.take,
    env: { MAIL_OUTBOX: 'on', TRUST_PROXY: '1', ...env },
  })
  let users = 0
  const caller = (address = '198.51.100.7') => new AccountCaller(app.url, mailbox, address)
  return {
    app,
    mailbox,
    caller,
    async newUser() {
      users += 1
      const user = caller(`10.77.${users}.1`)
      await user.register()
      return user
    },
    close: () => app.close(),
  }
}

/** Somebody who calls the operations on accounts, with one account in mind. */
export class AccountCaller {
  readonly api: ApiCaller
  email = `${randomUUID()}@example.com`
  password = password
  token = ''
  /** Of the mail of the registration. */
  verificationToken = ''

  constructor(
    url: string,
    readonly mailbox: Mailbox,
    readonly address: string,
  ) {
    this.api = new ApiCaller(url, { 'X-Forwarded-For': address })
  }

  async register(): Promise<void> {
    await this.api.register({ email: this.email, password: this.password })
    this.verificationToken = tokenIn(await this.mailbox.next(this.email))
    await this.logIn()
  }

  async logIn(): Promise<ReceivedResponse> {
    const response = await this.api.login({ username: this.email, password: this.password })
    this.token = response.body.access_token ?? this.token
    return response
  }

  send(method: string, path: string, body?: object): Promise<ReceivedResponse> {
    return this.api.send(method, path, {
      ...(body && { body: JSON.stringify(body) }),
      headers: {
        ...(body && { 'Content-Type': 'application/json' }),
        ...(this.token && { Authorization: `Bearer ${this.token}` }),
      },
    })
  }

  async isLoggedIn(): Promise<boolean> {
    return (await this.api.me(this.token)).status === 200
  }

  verify(token: string): Promise<ReceivedResponse> {
    return this.send('POST', '/email/verify', { token })
  }

  /** Asks for a link to reset the password. @returns its token */
  async resetToken(): Promise<string> {
    await this.send('POST', '/password/forgotten', { email: this.email })
    return this.nextLink(this.email)
  }

  /** The token of the next mail that has one. */
  async nextLink(to: string): Promise<string> {
    for (;;) {
      const token = tokenIn(await this.mailbox.next(to))
      if (token !== '') return token
    }
  }

  reset(token: string, newPassword: string): Promise<ReceivedResponse> {
    return this.send('POST', '/password/reset', { token, new_password: newPassword })
  }

  undo(token: string, newPassword: string): Promise<ReceivedResponse> {
    return this.send('POST', '/email/undo-change', { token, new_password: newPassword })
  }

  /** Changes the address, and confirms it by the link. */
  async changeEmail(to: string): Promise<void> {
    await this.send('POST', '/email/change', { new_email: to, current_password: this.password })
    await this.verify(tokenIn(await this.mailbox.next(to)))
  }
}
