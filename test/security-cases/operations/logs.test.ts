import { expect } from 'chai'
import { contract as authContract } from '../../../generated/contract.js'
import { recordLog } from '../../support/application/recorded-log.js'
import { basicCanary, expectNoSecret } from '../../support/application/stage/no-secret.js'
import {
  type Besides,
  type Outcome,
  outcomes,
  perform,
  titleOf,
} from '../../support/application/stage/outcomes.js'
import {
  type Account,
  canary,
  openStage,
  type Stage,
} from '../../support/application/stage/stage.js'
import { oneDatabase } from '../../support/databases/databases.js'
import { ApiCaller, type ReceivedResponse } from '../../support/http/api-caller.js'
import { sendRaw } from '../../support/http/raw-http.js'
import { expectRefusal } from '../../support/http/refusal.js'

/** Secrets wherever a caller may put them although nobody looks for them there. */
const everywhere = ({ operationId }: Outcome): Besides => ({
  query: `password=${canary}&access_token=${canary}&${canary}`,
  headers: () => ({
    Cookie: `session=${canary}`,
    'User-Agent': canary,
    Referer: `https://app.example.com/${canary}`,
    'X-Api-Key': canary,
    'Proxy-Authorization': `Basic ${basicCanary}`,
    ...(isByToken(operationId) ? {} : { Authorization: `Basic ${basicCanary}` }),
  }),
})

/** Answers to what belongs to no operation, and bytes that bring them about. */
const unmatched: Record<string, string> = {
  MALFORMED_REQUEST: `password=${canary}\r\nCookie: refresh_token=${canary}\r\n\r\n`,
  NOT_FOUND: `GET /nothing?password=${canary} HTTP/1.1\r\nHost: x\r\nCookie: session=${canary}\r\n\r\n`,
  METHOD_NOT_ALLOWED: `DELETE /api/v1/auth/me?${canary} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${canary}\r\n\r\n`,
  HEADERS_TOO_LARGE: `GET / HTTP/1.1\r\nHost: x\r\nCookie: session=${canary.repeat(5_000)}\r\n\r\n`,
}
/** Others, and why they are not among these. */
const notHere = {
  REQUEST_TIMEOUT: 'would take half a minute: see the tests of what is no request',
  INTERNAL_ERROR: 'takes a server with a fault: see the tests of /ready',
  SERVICE_UNAVAILABLE: 'takes a server with a fault: see the tests of /ready',
}

/** The call of a login has no cookie. */
const isByCookie = (operationId: string) =>
  operationId !== 'loginUser' &&
  authContract.operations[operationId]?.security.flat().includes('refreshCookie') === true

const isByToken = (operationId: string) =>
  authContract.operations[operationId]?.security.flat().includes('accessToken') === true

/** Statuses of an operation that looks at its token first: who asks is known by then. */
const afterToken = [400, 403, 404, 412, 415, 422]

oneDatabase('the log', (database) => {
  const log = recordLog()
  const accounts: Account[] = []
  let stage: Stage

  before(async () => {
    const opened = await openStage(database(), {
      logger: log.logger,
      env: { REFRESH_GRACE: '0' },
    })
    const newAccount = async () => {
      const account = await opened.newAccount()
      accounts.push(account)
      return account
    }
    stage = { ...opened, newAccount }
  })
  after(() => stage.close())

  const isLineOf =
    ({ headers }: ReceivedResponse) =>
    ({ message, requestId }: Readonly<Record<string, unknown>>) =>
      message === 'request' && requestId === headers.get('x-request-id')

  for (const outcome of outcomes) {
    it(`SEC-40 has one line, and no secret, of ${titleOf(outcome)}`, async () => {
      const before = log.lines.length
      const answer = await perform(stage, outcome, everywhere(outcome))
      const { operationId, status, code } = outcome
      expect(answer.status, answer.text).to.equal(status)
      expect(answer.body?.code).to.equal(code)

      const line = await log.logged(isLineOf(answer))
      expect(log.entries().filter(isLineOf(answer))).to.have.length(1)
      expect(line.level).to.equal('info')
      // The line names the user who is authenticated. The user of a refresh token is known before anything can fail.
      // Whoever asks for a mail, or for the keys, need not be a user.
      const isAnonymous = operationId === 'getKeys' || (status === 202 && !isByToken(operationId))
      const isKnown =
        (code === undefined && !isAnonymous) ||
        (status >= 500 && isByCookie(operationId)) ||
        (isByToken(operationId) && afterToken.includes(status))
      const registered = operationId === 'registerUser' ? answer.body.id : undefined
      const userId = isKnown ? (registered ?? accounts.at(-1)?.id) : undefined
      const { code: loggedCode, userId: loggedId, ...rest } = line
      expect(rest).to.include({ operationId, status })
      expect({ code: loggedCode, userId: loggedId }).to.deep.equal({ code, userId })
      expectNoSecret(log.lines.slice(before).join('\n'))
      if (code !== undefined) expectNoSecret(answer.text)
    })
  }

  it('SEC-40 leaves none of the answers out that the contract has beyond its operations', () => {
    const codes = Object.values(authContract.unmatched).flatMap(({ codes }) => Object.keys(codes))
    expect(Object.keys({ ...unmatched, ...notHere })).to.have.members(codes)
  })

  for (const [code, bytes] of Object.entries(unmatched)) {
    it(`SEC-40 has one line, and no secret, of ${code}`, async () => {
      const before = log.lines.length
      const { status, head, body } = await sendRaw(
        stage.urls.open,
        bytes.replace('\r\n', '\r\nConnection: close\r\n'),
      )
      const requestId = /^x-request-id: (.+)$/im.exec(head)?.[1]
      const line = await log.logged((entry) => entry.requestId === requestId)
      expect(line).to.include({ message: 'request', status, code })
      expect(JSON.parse(body).code).to.equal(code)
      expect(log.lines.slice(before)).to.have.length(1)
      expectNoSecret(log.lines.slice(before).join() + head + body)
    })
  }

  it('SEC-40 has one line, and no secret, of a request that breaks off', async () => {
    const before = log.lines.length
    const head = 'POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n'
    const { status, body } = await sendRaw(stage.urls.open, `${head}5\r\n${canary}`)
    expect(status).to.equal(400)
    const { code } = JSON.parse(body)
    const line = await log.logged(
      (entry) => entry.code === code && entry.operationId === 'loginUser',
    )
    expect(line).to.include({ status })
    expect(log.lines.slice(before)).to.have.length(1)
    expectNoSecret(log.lines.slice(before).join() + body)
  })

  it('SEC-40 names whose session was ended because a token came twice', async () => {
    const { id, refreshToken } = await stage.newAccount()
    const replay = () =>
      new ApiCaller(stage.urls.open).refresh({ Cookie: `refresh_token=${refreshToken}` })
    await replay()
    const answer = await replay()
    expectRefusal(answer, 401, 'INVALID_TOKEN')
    expect(await log.logged(isLineOf(answer))).to.include({ userId: id })
  })
})
