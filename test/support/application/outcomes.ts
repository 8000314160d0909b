import { randomUUID } from 'node:crypto'
import type { ErrorCode, OperationId, Status } from '../../../generated/contract.js'
import { contract as authContract } from '../../../generated/contract.js'
import { type ReceivedResponse, readAnswer } from '../http/api-caller.js'
import { accountCauses } from './account-causes.js'
import { type Account, canary, type Stage } from './stage.js'
import { type Ask, at, bearer, type Cause, onServer, taskCauses, withToken } from './task-causes.js'

/** Each answer that an operation declares: a success by its status, an error by its code. */
type Causes<Op extends OperationId> = {
  readonly [S in Status<Op> as [ErrorCode<Op, S>] extends [never] ? S : ErrorCode<Op, S>]: Cause
}

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
  (ask: (account: Account, stage: Stage) => Ask): Cause =>
  async (stage) =>
    ask(await stage.newAccount(), stage)

const password = `${canary} battery`
const tooLarge = canary.repeat(5_000)
const newUser = () => ({ email: `${randomUUID()}@example.com`, password, name: 'Ada Lovelace' })

const register: Cause = () => json(newUser())
const logIn = by(({ email }) => form({ username: email, password }))
const withRefreshToken = by(({ refreshToken }) => cookie(refreshToken))
const withAccessToken = by(({ accessToken }) => authorized(accessToken))
const fromAnotherSite: Cause = () => ({ headers: { Origin: 'https://evil.example' } })

/** How a caller brings each answer about. The compiler asks for one that is missing. */
const causes: { readonly [Op in OperationId]: Causes<Op> } = {
  registerUser: {
    201: register,
    EMAIL_ALREADY_EXISTS: by(({ email }) => json({ ...newUser(), email })),
    INVALID_EMAIL: () => json({ ...newUser(), email: 'no address' }),
    PASSWORD_TOO_SHORT: () => json({ ...newUser(), password: canary }),
    PASSWORD_TOO_LONG: () => json({ ...newUser(), password: canary.repeat(13) }),
    PASSWORD_TOO_COMMON: () => json({ ...newUser(), password: 'Password1', name: canary }),
    MALFORMED_REQUEST: () => json(`{"email":"ada@example.com","password":"${password}`),
    BODY_TOO_LARGE: () => json({ ...newUser(), password: tooLarge }),
    UNSUPPORTED_MEDIA_TYPE: () => form(newUser()),
    VALIDATION_ERROR: () => json({ ...newUser(), password: [password] }),
    RATE_LIMIT_EXCEEDED: at('limited', register),
    INTERNAL_ERROR: at('broken', register),
    SERVICE_UNAVAILABLE: at('away', register),
  },
  loginUser: {
    200: logIn,
    INVALID_CREDENTIALS: by(({ email }) => form({ username: email, password: `${password}!` })),
    // No UTF-8.
    MALFORMED_REQUEST: () => ({
      ...form(''),
      body: Buffer.from(`password=${canary}\xff`, 'latin1'),
    }),
    BODY_TOO_LARGE: () => form({ username: 'ada@example.com', password: tooLarge }),
    UNSUPPORTED_MEDIA_TYPE: () => json({ username: 'ada@example.com', password }),
    CROSS_SITE_REQUEST: fromAnotherSite,
    VALIDATION_ERROR: () => form(`username=ada&password=${canary}&password=${canary}`),
    RATE_LIMIT_EXCEEDED: at('limited', logIn),
    INTERNAL_ERROR: at('broken', logIn),
    SERVICE_UNAVAILABLE: at('away', logIn),
  },
  refreshToken: {
    200: withRefreshToken,
    MISSING_REFRESH_TOKEN: () => ({}),
    REFRESH_TOKEN_EXPIRED: by((account, { pastTokens }) => cookie(pastTokens.refreshOf(account))),
    INVALID_TOKEN: () => cookie(canary),
    INVALID_TOKEN_TYPE: by(({ accessToken }) => cookie(accessToken)),
    CROSS_SITE_REQUEST: fromAnotherSite,
    RATE_LIMIT_EXCEEDED: at('limited', withRefreshToken),
    INTERNAL_ERROR: at('broken', withRefreshToken),
    SERVICE_UNAVAILABLE: at('away', withRefreshToken),
  },
  getCurrentUser: {
    200: withAccessToken,
    ...withToken(),
    ...onServer(withAccessToken),
  },
  logoutUser: {
    200: withRefreshToken,
    CROSS_SITE_REQUEST: fromAnotherSite,
    INTERNAL_ERROR: at('broken', withRefreshToken),
    SERVICE_UNAVAILABLE: at('away', withRefreshToken),
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

/** Brings an outcome about. */
export async function perform(
  stage: Stage,
  { operationId, status, code }: Outcome,
  { query = '', headers: besides = () => ({}) }: Besides = {},
): Promise<ReceivedResponse> {
  const cause = (causes as Record<string, Record<string, Cause>>)[operationId]?.[code ?? status]
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
