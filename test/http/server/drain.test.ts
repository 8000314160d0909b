import { createHook } from 'node:async_hooks'
import { EventEmitter, once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { mock } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { expect } from 'chai'
import { Connections } from '../../../src/http/server/connections.js'
import { drain } from '../../../src/http/server/drain.js'

/** So long a connection may be quiet, and so long an answer may take. */
const [quietMs, patienceMs] = [250, 25_000]

function track(server: Server, onResponse: (response: ServerResponse) => void) {
  const connections = new Connections<ServerResponse>(server, {
    handle: (_request, response) => onResponse(response),
    onClosed: () => {},
    onDropped: () => {},
  })
  server.on('request', connections.accept)
  return connections
}

describe('a server that drains', () => {
  let server: Server
  let connections: Connections<ServerResponse>
  /** Resolves with the response to the next request; the test sends it. */
  let nextRequest: () => Promise<ServerResponse>

  beforeEach(async () => {
    // Nothing is waited for unless the test lets the time pass.
    mock.timers.enable({ apis: ['setTimeout'] })
    server = createServer()
    const handled = new EventEmitter()
    connections = track(server, (response) => handled.emit('response', response))
    nextRequest = async () => (await once(handled, 'response'))[0]
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterEach(() => {
    server.closeAllConnections()
    mock.timers.reset()
  })

  async function open(): Promise<{ socket: Socket; received: () => string }> {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    // Bytes that the server has not read yet, when it closes the connection, reset it.
    socket.on('error', () => {})
    await Promise.all([once(socket, 'connect'), once(server, 'connection')])
    return { socket, received: () => text }
  }
  const request = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'

  /** Lets time pass, step by step: what waits anew at the end of a step waits in the next one. */
  async function pass(...steps: readonly number[]): Promise<void> {
    for (const ms of steps) {
      mock.timers.tick(ms)
      await setImmediate()
    }
  }

  /** Before that, a test that counts timers would count the one that ends it when it takes too long. */
  const mochaHasSetItsTimer = () => setImmediate()

  it('SEC-46 answers what is under way, and sends the caller to another connection', async () => {
    const { socket, received } = await open()
    const arrived = nextRequest()
    socket.write(request)
    const response = await arrived
    const drained = drain(server, connections)
    await pass(quietMs, quietMs, quietMs)
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
    const drained = drain(server, connections)
    await pass(quietMs - 1)
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

  it('SEC-46 waits anew for each connection when a request has come on any', async () => {
    const [one, other] = [await open(), await open()]
    const drained = drain(server, connections)
    for (const { socket, received } of [one, other]) {
      const arrived = nextRequest()
      socket.write(request)
      const response = await arrived
      response.end('answer')
      await once(socket, 'end')
      expect(received()).to.contain('answer')
      await pass(quietMs)
    }
    expect(await drained).to.equal(0)
  })

  it('SEC-46 accepts no new connection', async () => {
    const { port } = server.address() as AddressInfo
    const { socket } = await open()
    const drained = drain(server, connections)
    const refused = connect(port, '127.0.0.1')
    const [error] = await once(refused, 'error')
    expect(error).to.have.property('code', 'ECONNREFUSED')
    socket.destroy()
    await drained
  })

  it('closes connections that never sent a whole request, and is over when they are closed', async () => {
    const silent = await open()
    const half = await open()
    half.socket.write(request.slice(0, -2))
    let isClosed = false
    server.once('close', () => {
      isClosed = true
    })
    const drained = drain(server, connections)
    mock.timers.tick(quietMs)
    expect(await drained).to.equal(0)
    expect(isClosed).to.equal(true)
    for (const { socket } of [silent, half]) {
      if (!socket.closed) await once(socket, 'close')
    }
  })

  it('cuts off what takes too long, and says how many answers it was', async () => {
    const { socket } = await open()
    const arrived = nextRequest()
    socket.write(request)
    await arrived
    let cutOff: number | undefined
    const drained = drain(server, connections).then((count) => {
      cutOff = count
    })
    await pass(patienceMs - 1)
    expect(cutOff).to.equal(undefined)
    mock.timers.tick(1)
    await drained
    expect(cutOff).to.equal(1)
    if (!socket.closed) await once(socket, 'close')
  })

  it('is done at once when nobody is connected', async () => {
    expect(await drain(server, connections)).to.equal(0)
    expect(server.listening).to.equal(false)
  })

  it('keeps no process alive', async () => {
    mock.timers.reset()
    await mochaHasSetItsTimer()
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout')
    const before = timers()
    await drain(server, connections)
    expect(timers()).to.deep.equal(before)
  })

  it('leaves no timer of node:http running', async () => {
    await mochaHasSetItsTimer()
    const running = new Set<number>()
    const hook = createHook({
      init: (id, type) => void (type === 'Timeout' && running.add(id)),
      destroy: (id) => void running.delete(id),
    }).enable()
    const other = createServer()
    const otherConnections = track(other, () => {})
    other.listen(0, '127.0.0.1')
    await once(other, 'listening')
    expect(running.size).to.equal(2)
    await drain(other, otherConnections)
    await setImmediate()
    hook.disable()
    expect(running.size).to.equal(0)
  })
})
