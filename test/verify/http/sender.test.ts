import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net'
import { expect } from 'chai'
import { NoResponse } from '../../../src/verify/http/no-response.js'
import { createSender, type Sender } from '../../../src/verify/http/sender.js'

const get = { method: 'GET', target: '/', headers: [] } as const

describe('the sender', () => {
  let server: Server
  let sender: Sender
  let received: string
  /** How the server reacts to the bytes that it receives. */
  let react: (socket: Socket, received: string) => void

  before(async () => {
    server = createTcpServer((socket) => {
      socket.on('error', () => undefined)
      socket.on('data', (chunk) => {
        received += chunk.toString('latin1')
        react(socket, received)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  after(() => server.close())
  beforeEach(() => {
    received = ''
    const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    sender = createSender({ url, timeoutSeconds: 0.2, now: () => new Date() })
  })
  afterEach(() => sender.close())

  async function problem(request: Parameters<Sender['send']>[0] = get): Promise<string> {
    try {
      await sender.send(request)
    } catch (error) {
      expect(error).to.be.instanceOf(NoResponse)
      return (error as Error).message
    }
    return 'none'
  }

  it('sends the request unchanged: duplicate headers, unusual paths, any method', async () => {
    react = (socket) => socket.end('HTTP/1.1 204 No Content\r\nX-A: 1\r\nx-a: 2\r\n\r\n')
    const headers = [
      ['X-Twice', 'a'],
      ['X-Twice', 'b'],
    ] as const
    const { response } = await sender.send({ method: 'TRACE', target: '/a//../%6c?', headers })
    expect(
      received.split('\r\n').filter((line) => !/^(host|connection):/i.test(line)),
    ).to.deep.equal(['TRACE /a//../%6c? HTTP/1.1', 'X-Twice: a', 'X-Twice: b', '', ''])
    expect(response.headers).to.deep.equal([
      ['X-A', '1'],
      ['x-a', '2'],
    ])
  })

  it('sends bytes that are not a request, and reads the response', async () => {
    react = (socket) => socket.end('HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\n\r\nno')
    const { response } = await sender.send({ ...get, rawBytes: Buffer.from('nonsense\r\n\r\n') })
    expect(received).to.equal('nonsense\r\n\r\n')
    expect(response.status).to.equal(400)
    expect(response.body.toString()).to.equal('no')
  })

  it('reports that no response arrived in time', async () => {
    react = () => undefined
    expect(await problem()).to.equal('no response within 0.2 s')
    expect(await problem({ ...get, rawBytes: Buffer.from('x') })).to.equal(
      'no response within 0.2 s',
    )
  })

  it('reports that the connection was closed', async () => {
    react = (socket) => socket.destroy()
    expect(await problem()).to.equal('the server closed the connection without a response')
    expect(await problem({ ...get, rawBytes: Buffer.from('x') })).to.match(/closed the connection/)
  })

  it('sends a request once: a reused connection that is dropped is reported', async () => {
    let requests = 0
    react = (socket) => {
      requests += 1
      if (requests === 1) socket.write('HTTP/1.1 204 No Content\r\n\r\n')
      else socket.resetAndDestroy()
    }
    await sender.send(get)
    expect(await problem()).to.equal('the server closed the connection without a response')
    expect(requests).to.equal(2)
  })

  it('reports bytes that are not HTTP', async () => {
    react = (socket) => socket.end('hello\r\n\r\n')
    expect(await problem()).to.match(/Parse Error/)
    expect(await problem({ ...get, rawBytes: Buffer.from('x') })).to.match(
      /without an HTTP response/,
    )
  })

  it('does not report a request that it refuses to send as a fault of the server', async () => {
    let failure: unknown
    await sender.send({ ...get, target: '/a b' }).catch((error: unknown) => {
      failure = error
    })
    expect(failure).to.be.instanceOf(TypeError)
  })
})
