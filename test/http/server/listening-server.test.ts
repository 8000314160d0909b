import { EventEmitter, once } from 'node:events'
import { connect } from 'node:net'
import { mock } from 'node:test'
import { expect } from 'chai'
import { authContract } from '../../../src/app/auth-contract.js'
import { errorResponses } from '../../../src/binding/response/error-responses.js'
import {
  createListeningServer,
  type ListeningServerParts,
} from '../../../src/http/server/listening-server.js'
import { recordLog } from '../../support/recorded-log.js'

describe('a listening server', () => {
  // Time passes when a test says so.
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }))
  afterEach(() => mock.timers.reset())

  function create(answer: ListeningServerParts['answer'] = () => {}) {
    const log = recordLog()
    const errors = errorResponses(authContract)
    return {
      ...createListeningServer({ answer, errors, report: () => {}, logger: log.logger }),
      log,
    }
  }

  it('says in the log how many answers it cut off when it was closed', async () => {
    let arrived = () => {}
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const { listen, close, log } = create(() => arrived())
    const { hostname, port } = new URL(await listen(0, '127.0.0.1'))
    const socket = connect(Number(port), hostname)
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await arrival
    const closed = close()
    mock.timers.tick(25_000)
    await Promise.all([closed, once(socket, 'close')])
    const { level, cutOff } = await log.logged(({ message }) =>
      String(message).startsWith('stopped before'),
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

  it('SEC-46 ends every response when a caller hangs up behind whom others of its own stand in line', async () => {
    const ends: Promise<unknown>[] = []
    const arrivals = new EventEmitter()
    const { listen, close, log } = create((_request, response) => {
      ends.push(once(response, 'close'))
      arrivals.emit(String(ends.length))
    })
    const { hostname, port } = new URL(await listen(0, '127.0.0.1'))
    const socket = connect(Number(port), hostname)
    const all = once(arrivals, '20')
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(20))
    await all
    socket.destroy()
    await Promise.all(ends)
    await close()
    expect(log.lines).to.deep.equal([])
  })

  it('SEC-41 writes no second answer into one that is being sent, when garbage comes behind its request', async () => {
    // More than the buffers between the two hold: it is under way until it is read.
    const body = 'x'.repeat(20_000_000)
    const { listen, close } = create((_request, response) => {
      response.writeHead(200, { 'Content-Length': body.length })
      response.end(body)
    })
    const { hostname, port } = new URL(await listen(0, '127.0.0.1'))
    const socket = connect(Number(port), hostname).pause()
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await once(socket, 'readable')
    socket.write('GARBAGE\r\n\r\n')
    let received = ''
    socket.setEncoding('latin1').on('data', (text) => {
      received += text
    })
    await once(socket, 'close')
    await close()
    expect(received.slice(received.indexOf('\r\n\r\n') + 4)).to.have.length(body.length)
    expect(received).to.match(/^HTTP\/1.1 200 /)
  })
})
