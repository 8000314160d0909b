import { expect } from 'chai'
import { ContractError } from '../../../src/openapi/document/contract-error.js'
import { compareTexts, contractText } from '../compare-texts.js'

describe('compareParsed', () => {
  it('refuses a contract whose reference leads to missingNode, old or new, and says where it stands', () => {
    const good = contractText('description: Good')
    const bad = contractText('$ref: "#/components/responses/Gone"')
    for (const [old, now, node] of [
      [bad, good, 'old.yaml:9'],
      [good, bad, 'new.yaml:9'],
    ] as const) {
      expect(() => compareTexts(old, now)).to.throw(ContractError, node)
    }
  })

  it('takes one that a server could not be generated from, for want of operationIds and examples', () => {
    const unnamed = contractText('description: Good').replace('operationId: listThings', 'tags: []')
    expect(compareTexts(unnamed, unnamed).changes).to.deep.equal([])
  })
})
