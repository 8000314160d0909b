import { expect } from 'chai'
import { readConfig } from '../../../src/app/config/read-config.js'

const shared = { DATABASE_URL: 'postgresql://localhost/a', REDIS_URL: 'redis://localhost' }

describe('the configuration of several processes', () => {
  it('is one process without metrics, where nothing else is said', () => {
    const config = readConfig({})
    expect(config.workers).to.equal(1)
    expect(config.metrics).to.equal(undefined)
    expect(config.database.prepare).to.equal(true)
  })

  it('takes workers that share a database and a count of requests', () => {
    expect(readConfig({ WORKERS: '4', ...shared }).workers).to.equal(4)
    expect(readConfig({ WORKERS: '2', RATE_LIMITS: 'off', ...shared }).workers).to.equal(2)
  })

  it('refuses workers that could not share them, and says both at once', () => {
    expect(() => readConfig({ WORKERS: '2' }))
      .to.throw('needs DATABASE_URL')
      .with.property('message')
      .that.contains('needs REDIS_URL')
  })

  for (const WORKERS of ['0', '-1', 'many', '1.5', '513']) {
    it(`refuses WORKERS=${WORKERS}`, () => {
      expect(() => readConfig({ WORKERS, ...shared })).to.throw('WORKERS must be')
    })
  }

  it('refuses metrics on the port of the API', () => {
    expect(() => readConfig({ PORT: '9000', METRICS_PORT: '9000' })).to.throw('METRICS_PORT')
    expect(readConfig({ PORT: '0', METRICS_PORT: '0' }).metrics?.port).to.equal(0)
  })
})
