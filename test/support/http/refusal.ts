import { expect } from 'chai'
import type { ReceivedResponse } from './api-caller.js'

/** The answer is this error, in the contract's shape and with nothing else in it. */
export function expectRefusal(answer: ReceivedResponse, status: number, code: string): void {
  expect(answer.status, answer.text).to.equal(status)
  expect(answer.headers.get('content-type')).to.equal('application/json; charset=utf-8')
  expect(answer.body.code).to.equal(code)
  expect(answer.body.detail).to.be.a('string').that.is.not.equal('')
  for (const member of Object.keys(answer.body)) {
    expect(member).to.be.oneOf(['detail', 'code', 'field'])
  }
}
