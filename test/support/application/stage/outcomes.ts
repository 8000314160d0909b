import { randomUUID } from 'node:crypto'
import type { ErrorCode, OperationId, Status } from '../../../../generated/contract.js'
import { contract as authContract } from '../../../../generated/contract.js'
import { type ReceivedResponse, readAnswer } from '../../http/api-caller.js'
import { accountCauses } from './account-causes.js'
import { type DerivedCode, derivedCauses } from './derived-causes.js'
import { type Account, canary, type Stage } from './stage.js'
import { type Ask, at, bearer, type Cause, taskCauses } from './task-causes.js'

/** What an operation declares: a success by its status, an error by its code. */
type Outcomes<Op extends OperationId> = {
  [S in Status<Op>]: [ErrorCode<Op, S>] extends [never] ? S : ErrorCode<Op, S>
}[Status<Op>]

/** The causes that the contract does not tell; one that it tells may be written too, and counts. */
type Causes<Op extends OperationId> = {
  readonly [Name in Exclude<Outcomes<Op>, DerivedCode>]: Cause
} & { readonly [Name in DerivedCode]?: Cause }

const json = (body: unknown): Ask => ({
  headers: { 'Content-Type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const form = (body: Record<string, string> | string): Ask => ({
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(body).toString(),
})
const cookie = (token: string): Ask => ({ headers: { Cookie: `refresh_token=${token}` } })
const authorized = (token: string): Ask => ({ headers: bearer(token) })

const by =
  (ask: (account: Account, stage: Stage) => Ask | Promise<Ask>): Cause =>
  async (stage) =>
    ask(await stage.newAccount(), stage)

const password = `${canary} battery`
const newUser = () => ({ email: `${randomUUID()}@example.com`, password, name: 'Ada Lovelace' })

const register: Cause = () => json(newUser())
const logIn = by(({ email }) => form({ username: email, password }))
const withRefreshToken = by(({ refreshToken }) => cookie(refreshToken))
const withAccessToken = by(({ accessToken }) => authorized(accessToken))

/** How a caller brings each answer about that does not follow from the contract. The compiler asks for one that is missing. */
const causes: { readonly [Op in OperationId]: Causes<Op> } = {
  registerUser: {
    201: register,
    EMAIL_ALREADY_EXISTS: by(({ email }) => json({ ...newUser(), email })),
    INVALID_EMAIL: () => json({ ...newUser(), email: 'no address' }),
    PASSWORD_TOO_SHORT: () => json({ ...newUser(), password: canary }),
    PASSWORD_TOO_LONG: () => json({ ...newUser(), password: canary.repeat(13) }),
    PASSWORD_TOO_COMMON: () => json({ ...newUser(), password: 'Password1', name: canary }),
    VALIDATION_ERROR: () => json({ ...newUser(), password: [password] }),
  },
  loginUser: {
    200: logIn,
    EMAIL_NOT_VERIFIED: at('strict', logIn),
    ACCOUNT_BANNED: by(async ({ id, email }, { database }) => {
      const banned = { banned_at: new Date() }
      await database.db.updateTable('users').set(banned).where('id', '=', id).execute()
      return form({ username: email, password })
    }),
    INVALID_CREDENTIALS: by(({ email }) => form({ username: email, password: `${password}!` })),
    VALIDATION_ERROR: () => form(`username=ada&password=${canary}&password=${canary}`),
  },
  refreshToken: {
    200: withRefreshToken,
    MISSING_REFRESH_TOKEN: () => ({}),
    REFRESH_TOKEN_EXPIRED: by((account, { pastTokens }) => cookie(pastTokens.refreshOf(account))),
    INVALID_TOKEN: () => cookie(canary),
    INVALID_TOKEN_TYPE: by(({ accessToken }) => cookie(accessToken)),
  },
  getCurrentUser: {
    200: withAccessToken,
  },
  logoutUser: {
    200: withRefreshToken,
  },
  ...accountCauses,
  ...taskCauses,
}

/** An answer that the contract declares for an operation. */
export interface Outcome {
  readonly operationId: string
  readonly status: number
  /** Undefined: a success. */
  readonly code: string | undefined
}

/** All of them, as the contract says. */
export const outcomes: readonly Outcome[] = Object.entries(authContract.operations).flatMap(
  ([operationId, { responses }]) =>
    Object.entries(responses).flatMap(([status, { codes }]) => {
      const names = Object.keys(codes)
      const all = names.length > 0 ? names : [undefined]
      return all.map((code) => ({ operationId, status: Number(status), code }))
    }),
)

export const titleOf = ({ operationId, status, code }: Outcome) =>
  [operationId, status, code].filter(Boolean).join(' ')

/** What a test sends beside that which brings the answer about. */
export interface Besides {
  readonly query?: string
  /** @param url of the server that is asked */
  readonly headers?: (url: string) => Readonly<Record<string, string>>
}

function causeOf(operationId: string, name: string): Cause | undefined {
  const own = (causes as Record<string, Record<string, Cause>>)[operationId] ?? {}
  const success = Object.keys(own).find((each) => /^2/.test(each)) ?? ''
  const valid = own[success]
  return own[name] ?? (valid && (derivedCauses(operationId, valid) as typeof own)[name])
}

/** Brings an outcome about. */
export async function perform(
  stage: Stage,
  { operationId, status, code }: Outcome,
  { query = '', headers: besides = () => ({}) }: Besides = {},
): Promise<ReceivedResponse> {
  const cause = causeOf(operationId, code ?? String(status))
  const operation = authContract.operations[operationId]
  if (!cause || !operation) throw new Error(`No call brings ${operationId} ${code} about.`)
  const { at: place = 'open', path = {}, query: own, headers, body } = await cause(stage)
  const url = stage.urls[place]
  const more = besides(url)
  const cookies = [more.Cookie, headers?.Cookie].filter(Boolean).join('; ')
  const pathname = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => String(path[name]))
  const search = [own, query].filter(Boolean).join('&')
  const response = await fetch(`${url}${pathname}?${search}`, {
    method: operation.method.toUpperCase(),
    headers: { ...more, ...headers, ...(cookies && { Cookie: cookies }) },
    ...(body === undefined ? {} : { body }),
  })
  return readAnswer(response)
}
