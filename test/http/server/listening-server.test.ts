import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { mock } from 'node:test'
import { expect } from 'chai'
import { contract as authContract } from '../../../generated/contract.js'
import { errorResponses } from '../../../src/binding/response/error-responses.js'
import { peerAddress } from '../../../src/http/limits/client-address.js'
import type { HttpResponse } from '../../../src/http/operations/http-response.js'
import {
  createListeningServer,
  type ListeningServer,
  type ListeningServerParts,
} from '../../../src/http/server/listening-server.js'
import { recordLog } from '../../support/application/recorded-log.js'

const request = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'
const checkMs = 5_000

interface TestServer extends ListeningServer {
  readonly log: ReturnType<typeof recordLog>
  /** The responses whose requests are handled, in their order; the test sends them. */
  readonly handled: HttpResponse[]
  readonly closed: [string, string][]
  readonly dropped: number[]
  /** Resolves when so many requests are handled. */
  reached(count: number): Promise<void>
}

describe('a listening server', () => {
  // Time passes when a test lets it.
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'setInterval'] }))
  afterEach(() => mock.timers.reset())

  function create(parts: Partial<ListeningServerParts> = {}): TestServer {
    const log = recordLog()
    const errors = errorResponses(authContract)
    const handled: HttpResponse[] = []
    const closed: [string, string][] = []
    const dropped: number[] = []
    let look = () => {}
    const server = createListeningServer({
      answer: (_request, response) => {
        handled.push(response)
        look()
      },
      errors,
      report: () => {},
      logger: log.logger,
      maxConnections: 1_000,
      onClosed: (reason, socket) => closed.push([reason, peerAddress(socket)]),
      onDropped: (count) => dropped.push(count),
      ...parts,
    })
    const reached = (count: number) =>
      new Promise<void>((resolve) => {
        look = () => {
          if (handled.length >= count) resolve()
        }
        look()
      })
    return { ...server, log, handled, closed, dropped, reached }
  }

  async function connectTo({ listen }: ListeningServer): Promise<Socket> {
    const { hostname, port } = new URL(await listen(0, '127.0.0.1'))
    const socket = connect(Number(port), hostname).on('error', () => {})
    await once(socket, 'connect')
    return socket
  }

  /** Unlike `once`, resolves after a reset too. */
  const closeOf = (socket: Socket) =>
    new Promise<void>((resolve) => {
      if (socket.closed) resolve()
      else socket.once('close', () => resolve())
    })

  async function textOf(socket: Socket): Promise<string> {
    let received = ''
    socket.setEncoding('latin1').on('data', (text) => {
      received += text
    })
    await closeOf(socket)
    return received
  }

  it('logs how many requests it cut off when it was closed', async () => {
    const server = create()
    const socket = await connectTo(server)
    socket.write(request)
    await server.reached(1)
    const closed = server.close()
    mock.timers.tick(25_000)
    await Promise.all([closed, once(socket, 'close')])
    const { level, cutOff } = await server.log.logged(({ message }) =>
      String(message).startsWith('requests were cut off'),
    )
    expect({ level, cutOff }).to.deep.equal({ level: 'warn', cutOff: 1 })
  })

  it('can be closed before it has listened, and after it could not', async () => {
    const taken = create()
    const { port } = new URL(await taken.listen(0, '127.0.0.1'))
    const failed = create()
    const failure = await failed.listen(Number(port), '127.0.0.1').catch((error) => error.code)
    expect(failure).to.equal('EADDRINUSE')
    for (const { close, log } of [failed, create(), taken]) {
      await close()
      expect(log.entries()).to.deep.equal([])
    }
  })

  it('SEC-67 handles pipelined requests one after the other, in their order', async () => {
    const server = create()
    const socket = await connectTo(server)
    const received = textOf(socket)
    socket.write(request.repeat(3))
    for (const count of [1, 2, 3]) {
      await server.reached(count)
      expect(server.handled).to.have.length(count)
      const response = server.handled[count - 1]?.end(`response ${count}.`) ?? expect.fail()
      await once(response, 'close')
    }
    const closed = server.close()
    mock.timers.tick(250)
    await closed
    expect((await received).match(/response \d/g)).to.deep.equal(
      [1, 2, 3].map((n) => `response ${n}`),
    )
  })

  it('SEC-67 closes a connection on which more than ten requests wait behind another', async () => {
    const server = create()
    const socket = await connectTo(server)
    socket.write(request.repeat(11))
    await server.reached(1)
    expect(server.closed).to.deep.equal([])
    socket.write(request)
    await closeOf(socket)
    expect(server.closed).to.deep.equal([['pipelined', '127.0.0.1']])
    expect(server.handled).to.have.length(1)
    await server.close()
  })

  it('SEC-46 is done with every request when a caller hangs up behind whom others of its own wait', async () => {
    const server = create()
    const socket = await connectTo(server)
    socket.write(request.repeat(10))
    await server.reached(1)
    const end = once(server.handled[0] ?? expect.fail(), 'close')
    socket.destroy()
    await end
    await server.close()
    expect(server.handled).to.have.length(1)
    expect(server.log.lines).to.deep.equal([])
  })

  it('SEC-67 closes a connection after a thousand requests, and says so in the last response', async () => {
    const server = create({ answer: (_request, response) => void response.end('x') })
    const socket = await connectTo(server)
    let last = ''
    socket.setEncoding('latin1').on('data', (text: unknown) => {
      last = String(text)
      if (last.includes('keep-alive')) socket.write(request)
    })
    let sent = 1
    const write = socket.write.bind(socket)
    socket.write = ((text: string) => {
      sent += 1
      return write(text)
    }) as typeof socket.write
    write(request)
    await once(socket, 'close')
    expect(sent).to.equal(1_000)
    expect(last).to.contain('Connection: close')
    await server.close()
  })

  it('SEC-68 closes a connection whose caller does not read a response', async () => {
    // More than the buffers of the system hold.
    const body = Buffer.alloc(20_000_000)
    const server = create()
    const socket = await connectTo(server)
    socket.pause().write(request)
    await server.reached(1)
    const ended = server.handled[0]?.end(body)
    for (let check = 1; check < 6; check += 1) mock.timers.tick(checkMs)
    expect(server.closed).to.deep.equal([])
    mock.timers.tick(checkMs)
    expect(server.closed).to.deep.equal([['unread', '127.0.0.1']])
    if (ended && !ended.closed) await once(ended, 'close')
    socket.destroy()
    await server.close()
  })

  it('SEC-68 leaves a connection open while a response takes its time', async () => {
    const server = create()
    const socket = await connectTo(server)
    const received = textOf(socket)
    socket.write(request)
    await server.reached(1)
    for (let check = 1; check < 20; check += 1) mock.timers.tick(checkMs)
    const response = server.handled[0]?.end('late') ?? expect.fail()
    await once(response, 'close')
    const closed = server.close()
    mock.timers.tick(250)
    await closed
    expect(await received).to.contain('late')
    expect(server.closed).to.deep.equal([])
  })

  it('SEC-69 closes a connection that sends blank lines and no request', async () => {
    const server = create({ answer: (_request, response) => void response.end('x') })
    const socket = await connectTo(server)
    socket.write(request)
    await once(socket, 'data')
    for (let check = 1; check <= 4; check += 1) {
      expect(server.closed).to.deep.equal([])
      socket.write('\r\n')
      mock.timers.tick(checkMs)
    }
    await closeOf(socket)
    expect(server.closed).to.deep.equal([['idle', '127.0.0.1']])
    await server.close()
  })

  it('SEC-69 has no more connections than it may have, and counts those that it refuses', async () => {
    const server = create({ maxConnections: 1 })
    const first = await connectTo(server)
    first.write(request)
    await server.reached(1)
    const refused = connect(first.remotePort ?? 0, '127.0.0.1').on('error', () => {})
    await once(refused, 'close')
    expect(server.dropped).to.deep.equal([])
    mock.timers.tick(checkMs)
    expect(server.dropped).to.deep.equal([1])
    mock.timers.tick(checkMs)
    expect(server.dropped).to.deep.equal([1])
    first.destroy()
    await server.close()
  })

  for (const [what, isStarted] of [
    ['has not been sent', false],
    ['is being sent', true],
  ] as const) {
    it(`SEC-41 answers a request that was whole, and closes, when garbage follows: the response ${what}`, async () => {
      const server = create()
      const socket = await connectTo(server)
      const received = textOf(socket)
      socket.write(request)
      await server.reached(1)
      const [response] = server.handled
      if (isStarted) response?.writeHead(200, { 'Content-Length': 8 }).write('resp')
      socket.write('GARBAGE\r\n\r\n')
      // The server has read the garbage when it has read what comes before this byte.
      await new Promise<void>((resolve) => {
        const look = () => (response?.shouldKeepAlive === false ? resolve() : setImmediate(look))
        look()
      })
      response?.end(isStarted ? 'onse' : 'response')
      expect(await received).to.match(/^HTTP\/1\.1 200 .*\r\n\r\nresponse$/s)
      await server.close()
    })
  }
})
