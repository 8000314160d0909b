import { expect } from 'chai'
import { ConditionError, holds } from '../../../src/verify/arazzo/condition.js'

describe('a simple condition of Arazzo', () => {
  const values: Record<string, unknown> = {
    $statusCode: 200,
    '$response.header.X-Count': '12',
    '$response.body#/state': 'Open',
    '$response.body#/name': "O'Brien",
    '$response.body#/ok': true,
    '$response.body#/none': null,
  }
  const valueFor = (expression: string) => values[expression]

  for (const [condition, result] of [
    ['$statusCode == 200', true],
    ['$statusCode != 200', false],
    ['$statusCode >= 200 && $statusCode < 300', true],
    ['$statusCode == 404 || $statusCode == 200', true],
    ['!($statusCode == 404)', true],
    ['$response.header.X-Count > 9', true],
    ["$response.body#/state == 'open'", true],
    ["$response.body#/name == 'O''Brien'", true],
    ['$response.body#/ok', true],
    ['$response.body#/ok == true', true],
    ['$response.body#/none == null', true],
    ['$response.body#/absent == null', true],
    ['$response.body#/absent == 0', false],
    ['($statusCode == 200) && !$response.body#/ok', false],
  ] as const) {
    it(`${condition} is ${result}`, () => {
      expect(holds(condition, valueFor)).to.equal(result)
    })
  }

  for (const condition of ['', '$statusCode ==', '($statusCode == 200', '$statusCode == 200 200']) {
    it(`"${condition}" is none`, () => {
      expect(() => holds(condition, valueFor)).to.throw(ConditionError)
    })
  }
})
