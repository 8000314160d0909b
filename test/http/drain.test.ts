import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { expect } from 'chai'
import { createDrain, type Drain } from '../../src/http/drain.js'

describe('a server that drains', () => {
  let server: Server
  let drain: Drain
  /** Gives the next request, when it is there, and leaves the answer to the test. */
  let nextRequest: () => Promise<ServerResponse>

  beforeEach(async () => {
    server = createServer()
    drain = createDrain(server)
    server.on('request', (_request, response) => drain.track(response))
    nextRequest = async () => (await once(server, 'request'))[1]
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterEach(() => void server.closeAllConnections())

  async function open(): Promise<{ socket: Socket; received: () => string }> {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    await once(socket, 'connect')
    return { socket, received: () => text }
  }
  const request = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'

  it('SEC-46 answers what is under way, and sends the caller to another connection', async () => {
    const { socket, received } = await open()
    const arrived = nextRequest()
    socket.write(request)
    const response = await arrived
    const drained = drain.drain()
    response.end('late')
    await once(socket, 'end')
    expect(received()).to.match(/^HTTP\/1.1 200 OK\r\n.*Connection: close\r\n.*late/s)
    expect(await drained).to.equal(0)
  })

  it('SEC-46 answers what comes on a connection that was idle when it began to drain', async () => {
    const { socket, received } = await open()
    let arrived = nextRequest()
    socket.write(request)
    const first = await arrived
    first.end('first')
    await once(first, 'close')
    const drained = drain.drain()
    arrived = nextRequest()
    socket.write(request)
    const second = await arrived
    second.end('second')
    await once(socket, 'end')
    expect(received())
      .to.contain('first')
      .and.to.match(/Connection: close\r\n.*second/s)
    expect(await drained).to.equal(0)
  })

  it('SEC-46 accepts no new connection', async () => {
    const { port } = server.address() as AddressInfo
    const { socket } = await open()
    const drained = drain.drain()
    const refused = connect(port, '127.0.0.1')
    const [error] = await once(refused, 'error')
    expect(error).to.have.property('code', 'ECONNREFUSED')
    socket.destroy()
    await drained
  })

  it('closes connections that never sent a whole request', async () => {
    const silent = await open()
    const half = await open()
    half.socket.write(request.slice(0, -2))
    expect(await drain.drain()).to.equal(0)
    for (const { socket } of [silent, half]) {
      if (!socket.closed) await once(socket, 'close')
    }
  })

  it('is done at once when nobody is connected', async () => {
    expect(await drain.drain()).to.equal(0)
    expect(server.listening).to.equal(false)
  })
})
