import { type Check, kept } from './check.js'

/** `status-declared` */
export const checkStatus: Check = ({ declared, operation, exchange }) => {
  if (declared !== undefined || operation === undefined) return kept
  const { status } = exchange.response
  const expected = `one of ${[...operation.answers.keys()].join(', ')}`
  return [{ rule: 'status-declared', expected, seen: String(status) }]
}

/** `no-5xx`: none is right as an answer to what this program sends, declared or not. */
export const checkServerError: Check = ({ exchange, code }) => {
  const { status, reason } = exchange.response
  if (status < 500) return kept
  return [
    { rule: 'no-5xx', expected: 'an answer below 500', seen: `${status} ${code ?? reason}`.trim() },
  ]
}

/** `response-time` */
export const checkTime: Check = ({ exchange }, { maxSeconds }) => {
  const seconds = exchange.milliseconds / 1000
  if (seconds <= maxSeconds) return kept
  const seen = `${seconds.toFixed(1)} s`
  return [{ rule: 'response-time', expected: `an answer within ${maxSeconds} s`, seen }]
}
