import { type Check, noViolations } from '../check.js'

/** `response-time` */
export const checkTime: Check = ({ exchange }, { maxSeconds }) => {
  const seconds = exchange.milliseconds / 1000
  if (seconds <= maxSeconds) return noViolations
  const seen = `${seconds.toFixed(1)} s`
  return [{ rule: 'response-time', expected: `a response within ${maxSeconds} s`, seen }]
}
