import { expect } from 'chai'
import { onBothKinds, present } from '../../codegen/support/both-kinds.js'
import { composedCases, composedComponents } from '../../codegen/support/composed-cases.js'
import { contractTaking } from '../../codegen/support/contracts.js'
import { plainCases } from '../../codegen/support/dialect-cases.js'
import { modernCases, modernComponents } from '../../codegen/support/modern-cases.js'

const json = 'application/json'

for (const { version, dialectCases, components } of [
  {
    version: '3.0.3',
    dialectCases: [...plainCases, ...composedCases],
    components: composedComponents,
  },
  { version: '3.1.1', dialectCases: modernCases, components: modernComponents },
])
  describe(`validators of JSON, of a contract of ${version},`, () => {
    const contract = contractTaking(
      dialectCases.map(({ schema }) => schema),
      { components, openapi: version },
    )
    onBothKinds(contract, (validators) => {
      for (const [index, { title, takes, refuses }] of dialectCases.entries()) {
        it(`understand ${title}`, () => {
          const operation = validators()[`op${index}`]
          for (const validate of [operation?.body[json], operation?.responses['200']?.body[json]]) {
            for (const value of takes)
              expect(present(validate)(value), JSON.stringify(value)).to.equal(true)
            for (const value of refuses)
              expect(present(validate)(value), JSON.stringify(value)).to.equal(false)
          }
        })
      }
    })
  })

describe('validators of a direction', () => {
  const account = {
    type: 'object',
    required: ['id', 'password', 'level'],
    properties: {
      id: { type: 'string', readOnly: true },
      password: { type: 'string', writeOnly: true },
      level: { $ref: '#/components/schemas/Level' },
      size: { type: 'integer', default: 1 },
      note: { nullable: true, allOf: [{ type: 'string' }], default: null },
    },
  }
  const contract = contractTaking([{ $ref: '#/components/schemas/Account' }], {
    components: { schemas: { Account: account, Level: { type: 'integer', default: 3 } } },
  })
  onBothKinds(contract, (validators) => {
    const request = () => present(validators().op0?.body[json])
    const response = () => present(validators().op0?.responses['200']?.body[json])

    it('ask no request for what is readOnly, and let it pass', () => {
      expect(request()({ password: 'x', level: 1 })).to.equal(true)
      expect(request()({ id: '1', password: 'x', level: 1 })).to.equal(true)
      expect(request()({ id: '1', level: 1 })).to.equal(false)
    })

    it('refuse a response that holds what is writeOnly', () => {
      expect(response()({ id: '1', level: 1 })).to.equal(true)
      expect(response()({ id: '1', level: 1, password: 'x' })).to.equal(false)
      expect(response()({ level: 1 })).to.equal(false)
    })

    it('put defaults into a request, and not into a response', () => {
      const sent = { password: 'x' }
      expect(request()(sent)).to.equal(true)
      expect(sent).to.deep.equal({ password: 'x', level: 3, size: 1, note: null })
      const answered = { id: '1', level: 3 }
      expect(response()(answered)).to.equal(true)
      expect(answered).to.deep.equal({ id: '1', level: 3 })
      expect(response()({ id: '1' })).to.equal(false)
    })
  })
})

describe('what a validator says', () => {
  const codes = { minLength: 'TOO_SHORT' }
  const properties = { password: { type: 'string', minLength: 8, 'x-error-codes': codes } }
  onBothKinds(contractTaking([{ type: 'object', properties }]), (validators) => {
    const validate = () => present(validators().op0?.body[json])

    it('is which keyword failed at which place, with the code beside it', () => {
      expect(validate()({ password: 'x' })).to.equal(false)
      const [error] = validate().errors ?? []
      expect(error).to.include({ keyword: 'minLength', instancePath: '/password' })
      expect(error?.params).to.deep.equal({ limit: 8, errorCode: 'TOO_SHORT' })
    })

    it('is nothing when the data is valid', () => {
      validate()({ password: 'x' })
      validate()({})
      expect(validate().errors ?? null).to.equal(null)
    })
  })
})
