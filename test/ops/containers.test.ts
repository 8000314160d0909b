import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { parse } from 'yaml'
import { readConfig } from '../../src/app/config/read-config.js'

const root = join(import.meta.dirname, '../..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')

interface Service {
  readonly build?: string
  readonly image: string
  readonly command?: readonly string[]
  readonly environment?: Record<string, string | null>
  readonly read_only?: boolean
  readonly cap_drop?: readonly string[]
  readonly ports?: readonly string[]
  readonly networks: readonly string[]
  readonly depends_on?: Record<string, { condition: string }>
  readonly healthcheck?: object
  readonly deploy?: { replicas: number }
}

describe('compose.yaml', () => {
  const given: Record<string, string> = {
    POSTGRES_PASSWORD: 'secret',
    JWT_SECRET_KEY: 'ab'.repeat(32),
    CORS_ORIGINS: 'https://app.example.com',
  }
  const { services } = parse(read('compose.yaml'), { merge: true }) as {
    services: Record<string, Service>
  }
  const service = (name: string): Service => services[name] ?? expect.fail(`no service ${name}`)
  const fill = (text: string) => text.replace(/\$\{(\w+):\?\}/g, (_, name) => given[name] ?? '')

  it('configures the servers with names and values that they accept in production', () => {
    const environment = Object.entries(service('api').environment ?? {}).flatMap(([name, value]) =>
      value === null ? [] : [[name, fill(value)]],
    )
    const config = readConfig({ NODE_ENV: 'production', ...Object.fromEntries(environment) })
    expect(config.database.url).to.equal('postgresql://auth:secret@postgres:5432/auth')
    expect(config.rateLimits).to.deep.equal({ enabled: true, redisUrl: 'redis://redis:6379' })
    expect(config.http.trustProxy).to.equal(1)
    for (const name of Object.keys(service('api').environment ?? {})) {
      expect(read('README.md'), 'is a name of the configuration').to.contain(name)
    }
  })

  it('starts two servers, after one migration and on a Redis that answers', () => {
    const { deploy, depends_on } = service('api')
    expect(deploy?.replicas).to.equal(2)
    expect(depends_on?.migrate?.condition).to.equal('service_completed_successfully')
    expect(depends_on?.redis?.condition).to.equal('service_healthy')
    expect(service('migrate').command).to.deep.equal(['migrate', 'up'])
    expect(service('migrate').depends_on?.postgres?.condition).to.equal('service_healthy')
  })

  it('has an nginx that finds the servers of a name anew (1.27.3 and later)', () => {
    const [, minor] = /^nginx:1\.(\d+)-/.exec(service('nginx').image) ?? []
    expect(Number(minor)).to.be.at.least(28)
  })

  it('lets the world reach nginx alone, and nginx the servers alone', () => {
    const open = Object.keys(services).filter((name) => services[name]?.ports !== undefined)
    expect(open).to.deep.equal(['nginx'])
    expect(service('nginx').networks).to.deep.equal(['front'])
    expect(service('postgres').networks).to.deep.equal(['back'])
    expect(service('redis').networks).to.deep.equal(['back'])
  })

  it('gives the servers no right that they do not need', () => {
    for (const name of ['api', 'migrate']) {
      expect(service(name).read_only).to.equal(true)
      expect(service(name).cap_drop).to.deep.equal(['ALL'])
    }
  })
})

describe('the dashboard and the alerts', () => {
  it('ask for metrics that the server has', () => {
    const expressions = [
      ...read('ops/dashboard.json').matchAll(/"expr": "(.*)"/g),
      ...read('ops/alerts.yaml').matchAll(/expr: (.*)/g),
    ].map(([, expression]) => expression ?? '')
    const names = expressions.flatMap((text) => text.match(/\b[a-z]+(?:_[a-z0-9]+)+(?=\{)/g) ?? [])
    const own = `${read('src/http/site/metrics.ts')} http_request_duration_seconds_bucket`
    const ofTheProcess = /^(nodejs|process)_/
    expect(names.length).to.be.greaterThan(20)
    for (const name of new Set(names.filter((each) => !ofTheProcess.test(each)))) {
      expect(own).to.contain(name)
    }
  })

  it('are all explained', () => {
    const { groups } = parse(read('ops/alerts.yaml')) as {
      groups: { rules: { alert: string; expr: string; annotations: { summary: string } }[] }[]
    }
    for (const { alert } of groups.flatMap(({ rules }) => rules)) {
      expect(read('docs/operations.md')).to.contain(`\`${alert}\``)
    }
  })
})
