import { contract } from '../../../../generated/contract.js'
import { faults } from '../../../../generated/operations.js'
import { takesCookies } from '../../../../src/http/operations/cross-site.js'
import { canary } from './stage.js'
import { type Ask, at, type Cause, withToken } from './task-causes.js'

/** The codes that follow from `x-faults` and from the scheme of the access token. */
export type DerivedCode = (typeof faults)[keyof typeof faults] | keyof ReturnType<typeof withToken>

/** Changes what is sent. */
const changed =
  (valid: Cause, change: (ask: Ask) => Ask): Cause =>
  async (stage) =>
    change(await valid(stage))

const withType = (ask: Ask, type: string, body: string | Buffer): Ask => ({
  ...ask,
  headers: { ...ask.headers, 'Content-Type': type },
  body,
})

/**
 * The causes that follow from the contract: of faults, and of access tokens that are missing or bad.
 * @param valid brings the success of the operation about
 */
export function derivedCauses(
  operationId: string,
  valid: Cause,
): Readonly<Partial<Record<DerivedCode, Cause>>> {
  const operation = contract.operations[operationId]
  if (operation === undefined) throw new Error(`There is no operation ${operationId}.`)
  const { requestBody, parameters, security } = operation
  const names = parameters.filter(({ in: place }) => place === 'path').map(({ name }) => name)
  const anyPath = { path: Object.fromEntries(names.map((name) => [name, 1])) }
  const badPath = { path: Object.fromEntries(names.map((name) => [name, 'abc'])) }
  return {
    [faults.internal]: at('broken', valid),
    [faults.unavailable]: at('away', valid),
    // What is counted by session has used up the limit of an address, which counts requests without a session.
    [faults.rateLimited]: at('limited', operation.rateLimit?.perSession ? () => ({}) : valid),
    ...(takesCookies(security, contract.securitySchemes) && {
      [faults.crossSite]: () => ({ headers: { Origin: 'https://evil.example' } }),
    }),
    ...(security.flat().includes('accessToken') && withToken(anyPath)),
    ...(names.length > 0 && {
      [faults.invalidRequest]: changed(valid, (ask) => ({ ...ask, ...badPath })),
    }),
    ...(requestBody && bodyCauses(requestBody.mediaTypes[0] ?? '', valid)),
  }
}

function bodyCauses(mediaType: string, valid: Cause) {
  const isForm = mediaType.endsWith('urlencoded')
  const send = (type: string, body: string | Buffer) =>
    changed(valid, (ask) => withType(ask, type, body))
  return {
    // No UTF-8, or half of a text.
    [faults.malformedRequest]: isForm
      ? send(mediaType, Buffer.from(`a=${canary}\xff`, 'latin1'))
      : send(mediaType, `{"password":"${canary}`),
    [faults.bodyTooLarge]: send(mediaType, `a=${canary.repeat(5_000)}`),
    [faults.unsupportedMediaType]: send('text/plain', canary),
    // A form that lacks what is required; a list instead of an object.
    [faults.invalidRequest]: send(mediaType, isForm ? `a=${canary}` : JSON.stringify([canary])),
  }
}
