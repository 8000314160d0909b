import { expect } from 'chai'
import { bindHandlers } from '../../../src/binding/binding.js'
import { createHttpServer } from '../../../src/http/server/server.js'
import { compileContract } from '../../../src/openapi/compiled/compile-contract.js'
import { parseContract } from '../../../src/openapi/document/read-contract.js'
import { silentLogger } from '../../support/parcels/parcel-server.js'
import { bindParcels } from '../../support/parcels/parcels.js'

/** A contract without `x-faults`, one of whose paths the depot has too. */
const menu = `
openapi: 3.0.3
info: { title: Menu, version: 1.0.0 }
paths:
  /menu/{dish}:
    get:
      operationId: getDish
      parameters: [{ name: dish, in: path, required: true, schema: { type: integer } }]
      responses:
        "200":
          description: The dish.
          content: { application/json: { schema: { type: object, required: [name], properties: { name: { type: string } } } } }
  /depot/parcels:
    get:
      operationId: listParcels
      responses: { "204": { description: None. } }
`

describe('a server of two contracts', () => {
  const menuContract = compileContract(parseContract(menu, 'menu.yaml').document)
  const menuHandlers = {
    getDish: async () => ({ status: 200, body: { name: 'Soup' } }),
    listParcels: async () => ({ status: 204 }),
  }
  let server: ReturnType<typeof createHttpServer>
  let url: string

  before(async () => {
    const bindMenu = await bindHandlers(menuContract, {
      authenticators: {} as never,
      handlers: menuHandlers as never,
    })
    server = createHttpServer([await bindParcels(), bindMenu], { logger: silentLogger })
    url = await server.listen(0, '127.0.0.1')
  })
  after(() => server.close())

  const ask = async (path: string, method = 'GET') => {
    const response = await fetch(url + path, { method })
    const text = await response.text()
    return { response, status: response.status, body: text && JSON.parse(text) }
  }

  it('serves the operations of both', async () => {
    expect((await ask('/depot/pass', 'DELETE')).body).to.deep.equal({ message: 'Returned' })
    expect((await ask('/menu/3')).body).to.deep.equal({ name: 'Soup' })
    expect((await ask('/depot/parcels')).status).to.equal(204)
  })

  it('names the methods of both for a path, and answers as the first for what is in none', async () => {
    const { response, body } = await ask('/depot/parcels', 'DELETE')
    expect(response.headers.get('allow')?.split(', ')).to.include.members(['POST', 'GET'])
    expect(body.code).to.equal('WRONG_METHOD')
    expect((await ask('/nowhere')).body.code).to.equal('NOWHERE')
  })

  it('answers with problems where a contract has no codes for faults', async () => {
    const { response, body } = await ask('/menu/soup')
    expect(response.headers.get('content-type')).to.equal('application/problem+json')
    expect(body).to.include({ status: 422, title: 'Invalid Request', field: 'dish' })
    expect(body.detail).to.contain('dish')
  })

  it('answers with problems in the form that the application gives them', async () => {
    const binding = await bindHandlers(menuContract, {
      authenticators: {} as never,
      handlers: menuHandlers as never,
      writeProblem: ({ title, detail }) => ({ body: { errors: { body: [detail ?? title] } } }),
    })
    const own = createHttpServer(binding, { logger: silentLogger })
    const ownUrl = await own.listen(0, '127.0.0.1')
    const response = await fetch(`${ownUrl}/menu/soup`)
    expect(response.status).to.equal(422)
    expect(response.headers.get('content-type')).to.equal('application/json')
    expect(await response.json())
      .to.have.nested.property('errors.body[0]')
      .that.contains('dish')
    expect(await (await fetch(`${ownUrl}/nowhere`)).json()).to.deep.equal({
      errors: { body: ['Not Found'] },
    })
    await own.close()
  })
})
