import { randomUUID } from 'node:crypto'
import { codeIn, tokenIn } from '../mailbox.js'
import { type Account, canary, type Stage } from './stage.js'
import { type Ask, bearer, type Cause, json } from './task-causes.js'

const newPassword = `${canary} staple`
const noToken = 'x'.repeat(43)
const freshEmail = () => `${randomUUID()}@example.com`

type AskOf = (account: Account, stage: Stage) => Ask | Promise<Ask>

const by =
  (ask: AskOf): Cause =>
  async (stage) =>
    ask(await stage.newAccount(), stage)

const mine = (ask: AskOf = () => ({})) =>
  by(async (account, stage) => {
    const asked = await ask(account, stage)
    return { ...asked, headers: { ...bearer(account.accessToken), ...asked.headers } }
  })

/** Asks for a mail, and waits for it. */
async function mailTo(to: string, { urls, mailbox }: Stage, path: string, ask: Ask) {
  const { headers = {}, body } = ask
  await fetch(`${urls.open}/api/v1/auth${path}`, { method: 'POST', headers, body: String(body) })
  return mailbox.next(to)
}

const resetToken = async ({ email }: Account, stage: Stage) =>
  tokenIn(await mailTo(email, stage, '/password/forgotten', json({ email })))

const verification = ({ email }: Account, stage: Stage) =>
  mailTo(email, stage, '/email/verification', json({ email }))

function emailChange({ accessToken, password }: Account, stage: Stage, to: string) {
  const ask = json({ new_email: to, current_password: password })
  const headers = { ...bearer(accessToken), ...ask.headers }
  return mailTo(to, stage, '/email/change', { ...ask, headers })
}

const post = ({ urls }: Stage, path: string, body: object) =>
  fetch(`${urls.open}/api/v1/auth${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

async function undoToken(account: Account, stage: Stage) {
  await post(stage, '/email/verify', { token: tokenIn(await verification(account, stage)) })
  const mail = await emailChange(account, stage, freshEmail())
  await post(stage, '/email/verify', { token: tokenIn(mail) })
  return tokenIn(await stage.mailbox.next(account.email))
}

/** The new address of a change, which somebody else registers before it is confirmed. */
async function takenChange(account: Account, stage: Stage) {
  const email = freshEmail()
  const mail = await emailChange(account, stage, email)
  await post(stage, '/register', { email, password: newPassword })
  return { email, mail }
}

const passwordsRefused = (as: (ask: AskOf) => Cause, ask: (password: string) => AskOf) => ({
  PASSWORD_TOO_SHORT: as(ask(canary)),
  PASSWORD_TOO_LONG: as(ask(canary.repeat(13))),
  PASSWORD_TOO_COMMON: as(ask('Password1')),
})

const change = ({ password }: Account) => ({
  current_password: password,
  new_password: newPassword,
})
const changeEmail = ({ password }: Account) => ({
  current_password: password,
  new_email: freshEmail(),
})
const deletion = ({ password }: Account) => ({ password })
const address = ({ email }: Account) => ({ email })
const reset = () => ({ token: noToken, new_password: newPassword })
const sent =
  (valid: (account: Account) => object): AskOf =>
  (account) =>
    json(valid(account))

const ownSession = mine(({ accessToken }) => ({ path: { session_id: sessionOf(accessToken) } }))
const anySession = { path: { session_id: randomUUID() } }

function sessionOf(accessToken: string): string {
  const payload = Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString()
  return JSON.parse(payload).sid
}

const askingForMail = {
  202: by(sent(address)),
  INVALID_EMAIL: by(() => json({ email: 'no address' })),
}
const settingPassword = (token: (account: Account, stage: Stage) => Promise<string>) => {
  const with_ =
    (password: string): AskOf =>
    async (account, stage) =>
      json({ token: await token(account, stage), new_password: password })
  return {
    ...passwordsRefused(by, with_),
    204: by(with_(newPassword)),
    INVALID_LINK: by(sent(reset)),
  }
}

/** How a caller brings about each response of the operations on the account. */
export const accountCauses = {
  getKeys: { 200: () => ({}) },
  listSessions: { 200: mine() },
  revokeOtherSessions: { 204: mine() },
  revokeSession: {
    204: ownSession,
    SESSION_NOT_FOUND: mine(() => anySession),
  },
  changePassword: {
    ...passwordsRefused(mine, (new_password) =>
      sent((account) => ({ ...change(account), new_password })),
    ),
    204: mine(sent(change)),
    INCORRECT_PASSWORD: mine(() =>
      json({ current_password: `${canary}!`, new_password: newPassword }),
    ),
  },
  requestPasswordReset: askingForMail,
  resetPassword: settingPassword(resetToken),
  requestEmailVerification: askingForMail,
  verifyEmail: {
    204: by(async (account, stage) => json({ token: tokenIn(await verification(account, stage)) })),
    INVALID_LINK: by(() => json({ token: noToken })),
    EMAIL_ALREADY_EXISTS: by(async (account, stage) =>
      json({ token: tokenIn((await takenChange(account, stage)).mail) }),
    ),
  },
  verifyEmailByCode: {
    204: by(async (account, stage) =>
      json({ email: account.email, code: codeIn(await verification(account, stage)) }),
    ),
    INVALID_CODE: by(() => json({ email: freshEmail(), code: '00000000' })),
    INVALID_EMAIL: by(() => json({ email: 'no address', code: '00000000' })),
    EMAIL_ALREADY_EXISTS: by(async (account, stage) => {
      const { email, mail } = await takenChange(account, stage)
      return json({ email, code: codeIn(mail) })
    }),
  },
  requestEmailChange: {
    202: mine(sent(changeEmail)),
    INVALID_EMAIL: mine(({ password }) =>
      json({ new_email: 'no address', current_password: password }),
    ),
    INCORRECT_PASSWORD: mine(() =>
      json({ new_email: freshEmail(), current_password: `${canary}!` }),
    ),
  },
  undoEmailChange: settingPassword(undoToken),
  getAccount: { 200: mine() },
  updateAccount: {
    200: mine(() => json({ name: canary })),
  },
  deleteAccount: {
    204: mine(sent(deletion)),
    INCORRECT_PASSWORD: mine(() => json({ password: `${canary}!` })),
  },
  listAccountEvents: {
    200: mine(),
    VALIDATION_ERROR: mine(() => ({ query: 'limit=none' })),
  },
}
