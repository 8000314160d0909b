import { once } from 'node:events'
import { type AddressInfo, connect, createServer, Socket } from 'node:net'
import { mock } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { expect } from 'chai'
import { linkRedis, type RedisLink } from '../../../../src/http/limits/redis/redis-link.js'
import { type RecordedLog, recordLog } from '../../../support/application/recorded-log.js'
import { strayRejections } from '../../../support/processes/stray-rejections.js'
import { rejection } from '../../../support/rejection.js'
import {
  hasRedisServer,
  type RedisServer,
  startRedisServer,
} from '../../../support/services/redis-server.js'
import { type SilentProxy, startSilentProxy } from '../../../support/services/silent-proxy.js'

const away = 'Redis is away: what has a rate limit is refused until it is back'
const back = 'Redis is back'

describe(`a link to Redis${hasRedisServer ? '' : ' (skipped: there is no redis-server here)'}`, () => {
  let redis: RedisServer
  let network: SilentProxy
  let address: string
  let log: RecordedLog
  let link: RedisLink | undefined

  before(async function () {
    if (!hasRedisServer) return this.skip()
    redis = await startRedisServer()
  })
  after(() => redis?.stop())
  beforeEach(async () => {
    network = await startSilentProxy({ port: Number(new URL(redis.url).port) })
    address = network.through(redis.url)
    log = recordLog()
    // Time passes when a test says so; but for the timeouts of sockets, which are node:net's own.
    mock.timers.enable({ apis: ['setTimeout'] })
  })
  afterEach(async () => {
    link?.close()
    mock.timers.reset()
    await network.close()
  })

  async function open(url = address): Promise<RedisLink> {
    link = await linkRedis(url, log.logger)
    return link
  }

  const messages = () => log.entries().map(({ message }) => message)

  /** Resolves when there are n entries of this message. */
  const logged = (message: string, n = 1) =>
    log.logged(() => messages().filter((each) => each === message).length === n)

  /** @returns how many milliseconds have passed until it is so */
  async function passUntil(isSo: () => boolean): Promise<number> {
    for (let ms = 0; ; ms += 2_000) {
      await setImmediate()
      if (isSo()) return ms
      mock.timers.tick(2_000)
    }
  }

  it('is there for the first command, and says nothing of it', async () => {
    const { send } = await open()
    expect(await send(['PING'])).to.equal('PONG')
    expect(messages()).to.deep.equal([])
  })

  it('refuses a command at once while Redis is away: nothing waits', async () => {
    const { send } = await open()
    await network.close()
    await logged(away)
    await rejection(send(['PING']))
  })

  it('waits a second for a connection to open', async () => {
    const { mock: spy } = mock.method(Socket.prototype, 'setTimeout')
    await open().finally(() => spy.restore())
    expect(spy.calls.map(({ arguments: [ms] }) => ms)).to.deep.equal([1_000, 2_000])
  })

  it('gives up a connection on which a command has no answer for a second', async () => {
    const { send } = await open()
    network.silence()
    let failures = 0
    for (const command of ['PING', 'TIME']) send([command]).catch(() => (failures += 1))
    mock.timers.tick(999)
    await setImmediate()
    expect(failures).to.equal(0)
    mock.timers.tick(1)
    await setImmediate()
    expect(failures).to.equal(2)
    network.restore()
    await logged(away)
    await passUntil(() => messages().includes(back))
    expect(await send(['PING'])).to.equal('PONG')
  })

  it('keeps a connection on which answers come', async () => {
    const { send } = await open()
    await send(['PING'])
    mock.timers.tick(1_000)
    expect(await send(['PING'])).to.equal('PONG')
    expect(messages()).to.deep.equal([])
  })

  it('asks an idle connection every second whether it is there', async () => {
    await open()
    const monitor = connect(Number(new URL(redis.url).port), '127.0.0.1')
    monitor.setEncoding('utf8').write('MONITOR\r\n')
    await once(monitor, 'data')
    mock.timers.tick(1_000)
    expect(String(await once(monitor, 'data'))).to.contain('"PING"')
    monitor.destroy()
  })

  it('finds out that an idle connection is dead, before a command needs it', async () => {
    await open()
    network.silence()
    await logged(away)
  })

  it('tries again for ever, and never waits longer because it has waited long', async () => {
    let attempts = 0
    const server = createServer((socket) => {
      attempts += 1
      socket.destroy()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    await open(`redis://127.0.0.1:${(server.address() as AddressInfo).port}`)
    for (let n = 2; n <= 13; n += 1) {
      // Two seconds, and some more for the turns of the event loop in which an attempt ends.
      expect(await passUntil(() => attempts >= n)).to.be.below(50 * 2_000)
    }
    expect(messages()).to.deep.equal([away])
    server.close()
  })

  it('says each time that Redis is away, and that it is back', async () => {
    await open()
    for (const n of [1, 2]) {
      network.restore()
      await logged(away, n)
      await passUntil(() => messages().length === 2 * n)
    }
    expect(messages()).to.deep.equal([away, back, away, back])
  })

  it('is over when it is closed, and says nothing of it', async () => {
    const { send, close } = await open()
    network.silence()
    // And the link itself asks whether Redis is there.
    mock.timers.tick(1_000)
    const waiting = rejection(send(['PING']))
    close()
    await waiting
    await rejection(send(['PING']))
    expect(messages()).to.deep.equal([])
  })

  it('is over when it is closed while it tries again, be it for the first time', async () => {
    const early = await open()
    await network.close()
    await logged(away)
    const late = await open()
    const links = [early, late]
    const stray = await strayRejections(async () => {
      for (const { close } of links) close()
      mock.timers.tick(2_000)
      for (const { send } of links) await rejection(send(['PING']))
    })
    expect(stray).to.deep.equal([])
    expect(messages()).to.deep.equal([away, away])
  })
})
