import { expect } from 'chai'
import { responseKeyOf } from '../../../src/openapi/operation/status-key.js'

const response = { mediaTypes: [], headers: {}, examples: {}, codes: {} }

describe('responseKeyOf', () => {
  it('finds the status itself before its range, and that before the default', () => {
    const responses = { '404': response, '4XX': response, default: response }
    expect(responseKeyOf(responses, 404)).to.equal('404')
    expect(responseKeyOf(responses, 410)).to.equal('4XX')
    expect(responseKeyOf(responses, 500)).to.equal('default')
  })

  it('finds nothing where nothing is declared', () => {
    expect(responseKeyOf({ '200': response, '5XX': response }, 404)).to.equal(undefined)
  })
})
