import { expect } from 'chai'
import fc from 'fast-check'
import { ConfigError, type Mistake } from '../../../src/app/config/config-error.js'
import { misspeltNames, readConfig } from '../../../src/app/config/read-config.js'

const SECRET = '0123456789abcdef'.repeat(4)
const PRODUCTION = {
  NODE_ENV: 'production',
  JWT_SECRET_KEY: SECRET,
  CORS_ORIGINS: 'https://app.example.com',
  DATABASE_URL: 'postgresql://auth@db.internal/auth',
}

function mistakesOf(variables: Record<string, string | undefined>): readonly Mistake[] {
  try {
    readConfig(variables)
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes
    throw error
  }
  return []
}

const wrongNames = (variables: Record<string, string | undefined>) =>
  mistakesOf(variables).map(({ name }) => name)

describe('readConfig', () => {
  it('gives the defaults of development for an empty environment', () => {
    expect(readConfig({})).to.deep.equal({
      env: 'development',
      logLevel: 'info',
      logClientAddress: 'full',
      docs: true,
      validateResponses: true,
      workers: 1,
      http: {
        host: '127.0.0.1',
        port: 8000,
        maxConnections: 10_000,
        trustProxy: false,
        corsOrigins: ['localhost', '127.0.0.1'].flatMap((name) =>
          [3000, 4173, 5173, 5174, 8000, 8080].map((port) => `http://${name}:${port}`),
        ),
      },
      cookies: { secure: true, hostPrefix: false },
      database: {
        prepare: true,
        poolMin: 2,
        poolMax: 5,
        recycleSeconds: 3600,
        connectionTimeoutSeconds: 30,
        dataDir: '.data',
        embeddedInProduction: false,
      },
      tokens: {},
      sessions: { graceSeconds: 10 },
      accounts: { requireVerifiedEmail: false, loginNotices: false },
      mail: { from: 'no-reply@localhost', appUrl: 'http://localhost:3000' },
      passwords: { rounds: 12 },
      rateLimits: { enabled: true },
    })
  })

  it('listens to the world and hides the docs in production', () => {
    const { http, docs, validateResponses, tokens, cookies, rateLimits } = readConfig(PRODUCTION)
    expect(http.host).to.equal('0.0.0.0')
    expect(http.corsOrigins).to.deep.equal(['https://app.example.com'])
    expect(docs || validateResponses).to.equal(false)
    expect(tokens).to.deep.equal({ secret: SECRET })
    expect(cookies.secure && rateLimits.enabled).to.equal(true)
  })

  it('takes every name', () => {
    const config = readConfig({
      ...PRODUCTION,
      HOST: '::1',
      PORT: '0',
      DATABASE_URL: 'postgresql://auth:p%40ss@db.internal:5432/auth?sslmode=require',
      DB_POOL_MIN: '1',
      DB_POOL_MAX: '9',
      DB_POOL_RECYCLE: '60',
      DB_CONNECTION_TIMEOUT: '3',
      JWT_SECRET_KEY_PREVIOUS: 'ab'.repeat(40),
      CORS_ORIGINS: 'https://a.example, http://[::1]:3000,https://a.example',
      REDIS_URL: 'rediss://:secret@cache:6380/1',
      BCRYPT_ROUNDS: '10',
      REFRESH_GRACE: '0',
      SESSION_INACTIVITY_LIMIT: '86400',
      SESSIONS_PER_USER: '5',
      JWT_ISSUER: 'https://a.example',
      JWT_AUDIENCE: 'tasks',
      SMTP_URL: 'smtps://user:p%40ss@mail.example',
      MAIL_FROM: 'no-reply@a.example',
      MAIL_OUTBOX: 'off',
      APP_URL: 'https://a.example/app',
      REQUIRE_VERIFIED_EMAIL: 'on',
      LOGIN_NOTICES: 'on',
      RATE_LIMITS: 'ON',
      DATA_DIR: '/var/lib/auth',
      TRUST_PROXY: '10.0.0.0/8, ::1',
      LOG_LEVEL: 'DEBUG',
      LOG_CLIENT_ADDRESS: 'prefix',
      MAX_CONNECTIONS: '500',
      COOKIE_SECURE: 'true',
      COOKIE_HOST_PREFIX: 'on',
      DOCS: 'on',
      VALIDATE_REPLIES: 'on',
      DB_PREPARE: 'off',
      WORKERS: '4',
      METRICS_HOST: '10.1.2.3',
      METRICS_PORT: '9100',
    })
    expect(config).to.deep.equal({
      env: 'production',
      logLevel: 'debug',
      logClientAddress: 'prefix',
      docs: true,
      validateResponses: true,
      workers: 4,
      metrics: { host: '10.1.2.3', port: 9100 },
      http: {
        host: '::1',
        port: 0,
        maxConnections: 500,
        trustProxy: ['10.0.0.0/8', '::1'],
        corsOrigins: ['https://a.example', 'http://[::1]:3000'],
      },
      cookies: { secure: true, hostPrefix: true },
      database: {
        url: 'postgresql://auth:p%40ss@db.internal:5432/auth?sslmode=require',
        prepare: false,
        poolMin: 1,
        poolMax: 9,
        recycleSeconds: 60,
        connectionTimeoutSeconds: 3,
        dataDir: '/var/lib/auth',
        embeddedInProduction: false,
      },
      tokens: {
        secret: SECRET,
        previousSecret: 'ab'.repeat(40),
        issuer: 'https://a.example',
        audience: 'tasks',
      },
      sessions: { graceSeconds: 0, inactivitySeconds: 86_400, maxPerUser: 5 },
      accounts: { requireVerifiedEmail: true, loginNotices: true },
      mail: {
        smtpUrl: 'smtps://user:p%40ss@mail.example',
        from: 'no-reply@a.example',
        appUrl: 'https://a.example/app',
      },
      passwords: { rounds: 10 },
      rateLimits: { enabled: true, redisUrl: 'rediss://:secret@cache:6380/1' },
    })
  })

  it('keeps metrics on this machine, in production too, unless METRICS_HOST says where else', () => {
    const { http, metrics } = readConfig({ ...PRODUCTION, METRICS_PORT: '9100' })
    expect(http.host).to.equal('0.0.0.0')
    expect(metrics).to.deep.equal({ host: '127.0.0.1', port: 9100 })
  })

  it('refuses a METRICS_HOST without METRICS_PORT: nothing would listen there', () => {
    expect(mistakesOf({ METRICS_HOST: '::1' })).to.deep.equal([
      { name: 'METRICS_PORT', problem: 'is required with METRICS_HOST' },
    ])
  })

  it('freezes all of it', () => {
    const config = readConfig({})
    const parts: unknown[] = [config, ...Object.values(config), config.http.corsOrigins]
    expect(parts.every((part) => Object.isFrozen(part))).to.equal(true)
  })

  it('counts hops or takes nobody as a proxy', () => {
    expect(readConfig({ TRUST_PROXY: '2' }).http.trustProxy).to.equal(2)
    expect(readConfig({ TRUST_PROXY: '0' }).http.trustProxy).to.equal(false)
    expect(readConfig({ TRUST_PROXY: 'false' }).http.trustProxy).to.equal(false)
  })

  it('fits the other end of the pool to the one that is given', () => {
    expect(readConfig({ DB_POOL_MAX: '1' }).database).to.include({ poolMin: 1, poolMax: 1 })
    expect(readConfig({ DB_POOL_MIN: '8' }).database).to.include({ poolMin: 8, poolMax: 8 })
  })

  const wrong: Record<string, string[]> = {
    NODE_ENV: ['prod', ''],
    HOST: ['', 'http://0.0.0.0', '0.0.0.0:80', 'a b', '-a'],
    PORT: ['', '5x', '-1', ' 8000 ', '65536', '1e3', '0x10', '8000.0', '٣'],
    DATABASE_URL: [
      '',
      'localhost',
      'mysql://u:p@h/d',
      'postgres://u:pa#ss@h/d',
      'postgres://u:pa/ss@h/d',
      'postgres://u:1/ss@h/d',
      'postgres://u:pa%ss@h/d',
      'postgres://u:p @h/d',
    ],
    DB_POOL_MIN: ['-1', '1.5', 'two'],
    DB_POOL_MAX: ['0', '1001'],
    DB_POOL_RECYCLE: ['-1', '1h', '2147484'],
    DB_CONNECTION_TIMEOUT: ['0', '30s'],
    JWT_SECRET_KEY: ['', 'secret', 'a'.repeat(63), 'a'.repeat(65), 'g'.repeat(64), ` ${SECRET}`],
    JWT_SECRET_KEY_PREVIOUS: ['', 'a'.repeat(62)],
    CORS_ORIGINS: [
      '',
      '*',
      'https://*.example.com',
      'null',
      'example.com',
      'ftp://example.com',
      'https://example.com/',
      'https://example.com/app',
      'https://EXAMPLE.com',
      'https://example.com:443',
      'https://u:p@example.com',
      'https://a.example,',
    ],
    REDIS_URL: ['', 'localhost:6379', 'http://cache'],
    BCRYPT_ROUNDS: ['3', '17', '12.0'],
    REFRESH_GRACE: ['-1', '10s', '3601'],
    RATE_LIMITS: ['', 'maybe', 'no'],
    DATA_DIR: ['', ' .data'],
    TRUST_PROXY: [
      '',
      'true',
      '33',
      '-1',
      '10.0.0.0/33',
      '0.0.0.0/0',
      '::/0',
      '10.0.0.0/8/8',
      'proxy',
    ],
    METRICS_HOST: ['', '0.0.0.0:9100'],
    METRICS_PORT: ['', '65536'],
    LOG_LEVEL: ['', 'verbose'],
    LOG_CLIENT_ADDRESS: ['', 'none'],
    MAX_CONNECTIONS: ['', '0', '1000001'],
    COOKIE_SECURE: ['', 'yes'],
    COOKIE_HOST_PREFIX: ['', 'yes'],
    DOCS: ['', 'sometimes'],
    VALIDATE_REPLIES: ['', '2'],
  }
  for (const [name, values] of Object.entries(wrong)) {
    it(`refuses ${name}=${values.map((value) => JSON.stringify(value)).join(', ')}`, () => {
      for (const value of values) expect(wrongNames({ [name]: value }), value).to.deep.equal([name])
    })
  }

  it('refuses a pool whose minimum is above its maximum', () => {
    const [mistake] = mistakesOf({ DB_POOL_MIN: '6', DB_POOL_MAX: '5' })
    expect(mistake).to.deep.equal({
      name: 'DB_POOL_MIN',
      problem: 'is 6, and DB_POOL_MAX is less than that: 5',
    })
  })

  it('requires a secret, the origins and a PostgreSQL in production, and shows how to make a secret', () => {
    const mistakes = mistakesOf({ NODE_ENV: 'production' })
    expect(mistakes.map(({ name }) => name)).to.deep.equal([
      'JWT_SECRET_KEY',
      'CORS_ORIGINS',
      'DATABASE_URL',
    ])
    expect(mistakes[0]?.problem).to.include('openssl rand -hex 32')
    expect(mistakes[2]?.problem).to.include('EMBEDDED_DATABASE=on')
  })

  it('serves production from the embedded database when it is told to', () => {
    const { DATABASE_URL: _, ...rest } = PRODUCTION
    const { database } = readConfig({ ...rest, EMBEDDED_DATABASE: 'on' })
    expect(database).to.include({ embeddedInProduction: true }).and.not.have.property('url')
  })

  it('notices names that are almost its own, and no others', () => {
    const variables = {
      CORS_ORIGIN: 'x',
      DATABSE_URL: 'x',
      PATH: '/bin',
      HOSTNAME: 'h',
      SHELL: 's',
    }
    expect(misspeltNames(variables)).to.deep.equal([
      { name: 'CORS_ORIGIN', meant: 'CORS_ORIGINS' },
      { name: 'DATABSE_URL', meant: 'DATABASE_URL' },
    ])
    expect(misspeltNames({ ...variables, CORS_ORIGINS: 'y' })).to.have.length(1)
  })

  it('refuses the shortcuts of development in production alone', () => {
    const made = `${Buffer.from('development').toString('hex')}${SECRET}`
    const shortcuts = {
      JWT_SECRET_KEY: made,
      JWT_SECRET_KEY_PREVIOUS: made.toUpperCase(),
      CORS_ORIGINS: 'http://localhost:3000',
      BCRYPT_ROUNDS: '9',
      RATE_LIMITS: 'off',
      COOKIE_SECURE: 'false',
      EMBEDDED_DATABASE: 'on',
    }
    expect(wrongNames(shortcuts)).to.deep.equal([])
    expect(wrongNames({ ...shortcuts, NODE_ENV: 'production' })).to.have.members([
      'JWT_SECRET_KEY',
      'JWT_SECRET_KEY_PREVIOUS',
      'BCRYPT_ROUNDS',
      'RATE_LIMITS',
      'COOKIE_SECURE',
    ])
  })

  it('refuses a __Host- cookie without Secure, which no browser accepts', () => {
    const prefixed = { NODE_ENV: 'test', COOKIE_HOST_PREFIX: 'on' }
    expect(wrongNames(prefixed)).to.deep.equal([])
    expect(wrongNames({ ...prefixed, COOKIE_SECURE: 'off' })).to.deep.equal(['COOKIE_HOST_PREFIX'])
  })

  it('reports all mistakes at once, one a line', () => {
    const variables = { ...PRODUCTION, PORT: '5x', LOG_LEVEL: 'loud', RATE_LIMITS: 'off' }
    expect(() => readConfig(variables)).to.throw(
      ConfigError,
      [
        'The configuration has 3 mistakes:',
        '  LOG_LEVEL must be one of error, warn, info, debug; it is "loud"',
        '  PORT must be a whole number from 0 to 65535; it is "5x"',
        '  RATE_LIMITS can be off only outside production; remove it',
      ].join('\n'),
    )
  })

  it('keeps to one short line for each mistake, whatever the value', () => {
    const [mistake] = mistakesOf({ LOG_LEVEL: `loud\nPORT is fine ${'x'.repeat(10_000)}` })
    expect(mistake?.problem.split('\n')).to.have.length(1)
    expect(mistake?.problem.length).to.be.lessThan(200)
  })

  it('repeats no secret and no password of a URL (SEC-40)', () => {
    const canary = fc.stringMatching(/^[a-z]{12,20}[ #/@%][a-z]{3}$/)
    const secretNames = ['JWT_SECRET_KEY', 'JWT_SECRET_KEY_PREVIOUS', 'DATABASE_URL', 'REDIS_URL']
    fc.assert(
      fc.property(canary, fc.constantFrom(...secretNames), (secret, name) => {
        const value = name.endsWith('URL') ? `postgres//u:${secret}@h/d` : secret
        const [mistake] = mistakesOf({ [name]: value })
        expect(mistake?.name).to.equal(name)
        expect(mistake?.problem).not.to.include(secret.slice(0, 12))
      }),
    )
  })

  it('answers any text with a configuration or a ConfigError', () => {
    const names = Object.keys(wrong)
    const environment = fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary' }))
    fc.assert(fc.property(environment, (variables) => mistakesOf(variables) !== undefined))
  })
})
