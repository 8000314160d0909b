import { expect } from 'chai'
import { readScenarios } from '../../../../src/verify/scenarios/file/read-scenarios.js'
import { ScenarioError } from '../../../../src/verify/scenarios/file/scenario-error.js'
import { ownContract } from '../../support/verify.js'

describe('a file of scenarios', () => {
  const read = async (text: string) => readScenarios(text, 's.yaml', (await ownContract()).contract)

  async function problemOf(text: string): Promise<string> {
    try {
      await read(text)
    } catch (error) {
      expect(error).to.be.instanceOf(ScenarioError)
      return (error as Error).message
    }
    return 'nothing'
  }

  it('may have scenarios alone', async () => {
    const file = await read('scenarios: [{name: a, steps: [{call: logoutUser}]}]')
    expect(file.scenarios).to.have.length(1)
    expect(file.unreachable).to.deep.equal([])
  })

  for (const [what, text, problem] of [
    ['no YAML', 'scenarios: [', /does not parse as YAML/],
    ['no scenarios', '{}', /must have required property 'scenarios'/],
    ['an unknown field', 'scenarios: []\nextra: 1', /additional properties extra/],
    ['a step of no kind', 'scenarios: [{name: a, steps: [{expect: {status: 200}}]}]', /steps\/0/],
    [
      'a misspelt field of a request',
      'scenarios: [{name: a, steps: [{call: logoutUser, with: {jsn: 1}}]}]',
      /with.*jsn/,
    ],
    [
      'an unknown operation',
      'scenarios: [{name: a, steps: [{call: nope}]}]',
      /scenario "a": the contract has no operation "nope"/,
    ],
    ['an unknown fragment', 'scenarios: [{name: a, steps: [{use: nope}]}]', /no fragment "nope"/],
    [
      'an undeclared status',
      'scenarios: [{name: a, steps: [{call: logoutUser, expect: {status: 418}}]}]',
      /logoutUser declares no status 418/,
    ],
    [
      'an undeclared code',
      'scenarios: [{name: a, steps: [{call: logoutUser, expect: {status: 403, code: NOPE}}]}]',
      /declares no code "NOPE" under 403/,
    ],
    [
      'an undeclared outcome',
      'scenarios: [{name: a, steps: [{call: logoutUser, atOnce: 2, outcomes: {"418": 2}}]}]',
      /declares no status 418/,
    ],
    [
      'an unknown scheme',
      'scenarios: []\ncredentials: {nope: {steps: [{call: logoutUser}], value: x}}',
      /no security scheme "nope"/,
    ],
    [
      'an unreachable answer of no operation',
      'scenarios: []\nunreachable: [{operation: nope, status: 500, why: x}]',
      /no operation "nope"/,
    ],
  ] as const) {
    it(`with ${what} is refused`, async () => {
      expect(await problemOf(text)).to.match(problem)
    })
  }
})
