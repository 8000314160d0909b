import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect } from 'chai'
import { requireFreePort } from '../../../src/cli/serve/require-free-port.js'
import { rejection } from '../../support/rejection.js'

describe('the port, before anything is opened', () => {
  it('is taken as it is when nobody uses it; 0 always', async () => {
    await requireFreePort(0, '127.0.0.1')
  })

  it('that is in use is refused, with another one that is free', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const { message } = await rejection(requireFreePort(port, '127.0.0.1'))
    server.close()
    expect(message).to.contain(`Port ${port} at 127.0.0.1 is in use`)
    expect(message).to.match(/Try PORT=\d+/)
  })

  it('at an address of another machine is refused, by the name of the variable', async () => {
    const { message } = await rejection(requireFreePort(8000, '192.0.2.1'))
    expect(message).to.contain('HOST=192.0.2.1 is no address of this machine')
  })
})
