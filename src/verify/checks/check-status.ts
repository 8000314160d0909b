import { type Check, noViolations } from './check.js'

/** `status-declared` */
export const checkStatus: Check = ({ declared, operation, exchange }) => {
  if (declared !== undefined || operation === undefined) return noViolations
  const { status } = exchange.response
  const expected = `one of ${[...operation.responses.keys()].join(', ')}`
  return [{ rule: 'status-declared', expected, seen: String(status) }]
}

/** `no-5xx`: a request of this program must not cause one, even where the contract declares it. */
export const checkServerError: Check = ({ exchange, code }) => {
  const { status, reason } = exchange.response
  if (status < 500) return noViolations
  return [
    { rule: 'no-5xx', expected: 'a status below 500', seen: `${status} ${code ?? reason}`.trim() },
  ]
}

/** `response-time` */
export const checkTime: Check = ({ exchange }, { maxSeconds }) => {
  const seconds = exchange.milliseconds / 1000
  if (seconds <= maxSeconds) return noViolations
  const seen = `${seconds.toFixed(1)} s`
  return [{ rule: 'response-time', expected: `a response within ${maxSeconds} s`, seen }]
}
