import { expect } from 'chai'
import {
  parametersSchema,
  requestBodySchema,
  responseBodySchema,
  type StandardSchema,
} from '../../src/binding/standard-schema.js'
import { newParcel, parcel, parcels } from '../support/parcels/parcels.js'

const judge = (schema: StandardSchema<unknown>, value: unknown) =>
  schema['~standard'].validate(value)

describe('the Standard Schemas of a contract', () => {
  it('take what the contract takes, and name the field that it does not', () => {
    const body = requestBodySchema(parcels, 'sendParcel' as never)
    expect(judge(body, newParcel)).to.deep.equal({ value: newParcel })
    const { issues } = judge(body, { ...newParcel, note: 7 })
    expect(issues?.[0]?.path).to.deep.equal(['note'])
    expect(issues?.[0]?.message).to.be.a('string')
  })

  it('fill in the defaults of parameters, and leave what they are given alone', () => {
    const query = parametersSchema(parcels, 'trackParcel' as never, 'query' as never)
    const given = {}
    expect(judge(query, given)).to.deep.equal({ value: { units: 'grams' } })
    expect(given).to.deep.equal({})
    expect(judge(query, { units: 'stones' }).issues?.[0]?.path).to.deep.equal(['units'])
  })

  it('judge responses by their status', () => {
    const body = responseBodySchema(parcels, 'sendParcel' as never, 201 as never)
    expect(judge(body, parcel)).to.deep.equal({ value: parcel })
    expect(judge(body, { ...parcel, password: 'x' }).issues?.[0]?.path).to.deep.equal(['password'])
  })

  it('are refused where the operation has none', () => {
    expect(() => requestBodySchema(parcels, 'trackParcel' as never)).to.throw('trackParcel takes')
  })
})
