import type { Config } from './config.js'
import { ConfigError } from './config-error.js'
import { Environment } from './environment.js'
import { readAccounts, readMail } from './mail-config.js'
import { findMisspelt } from './misspelt-names.js'
import { connectionUrl, origin, trustedProxies } from './network-parsers.js'
import { directory, host, list, oneOf, onOrOff, wholeNumber } from './parsers.js'
import { privateKey, publicOrPrivateKey } from './private-key.js'
import { applyProductionRules, applyWorkerRules } from './rules.js'
import { secretKey } from './secret-key.js'

/** Where the servers and previews of front end tools listen. */
const LOCAL_PORTS = [3000, 4173, 5173, 5174, 8000, 8080]
const LOCAL_ORIGINS = ['localhost', '127.0.0.1'].flatMap((name) =>
  LOCAL_PORTS.map((port) => `http://${name}:${port}`),
)

/** The longest delay of a Node.js timer, 2^31 - 1 ms. A longer one fires at once. */
const MAX_TIMER_SECONDS = 2_147_483
const DAY_SECONDS = 86_400
/** More processes than any machine has cores. */
const MAX_WORKERS = 512

const connections = (min: number) => wholeNumber(min, 1000, 'connections')
const seconds = (min: number, max: number) => wholeNumber(min, max, 'seconds')

const postgresUrl = connectionUrl(
  ['postgres:', 'postgresql:'],
  'postgresql://user:password@host:5432/database',
)
const redisUrl = connectionUrl(['redis:', 'rediss:'], 'redis://user:password@host:6379')

function readHttp(environment: Environment, inProduction: boolean): Config['http'] {
  return {
    host: environment.given('HOST', host) ?? (inProduction ? '0.0.0.0' : '127.0.0.1'),
    port: environment.given('PORT', wholeNumber(0, 65_535)) ?? 8000,
    maxConnections:
      environment.given('MAX_CONNECTIONS', wholeNumber(1, 1_000_000, 'connections')) ?? 10_000,
    trustProxy: environment.given('TRUST_PROXY', trustedProxies) ?? false,
    corsOrigins: environment.given('CORS_ORIGINS', list(origin)) ?? LOCAL_ORIGINS,
  }
}

function readMetrics(environment: Environment): Config['metrics'] {
  const address = environment.given('METRICS_HOST', host)
  const port = environment.given('METRICS_PORT', wholeNumber(0, 65_535))
  if (address !== undefined) environment.require('METRICS_PORT', 'is required with METRICS_HOST')
  // The default is loopback in production too: HOST may be public, metrics are not.
  return port === undefined ? undefined : { host: address ?? '127.0.0.1', port }
}

function readDatabase(environment: Environment): Config['database'] {
  const url = environment.given('DATABASE_URL', postgresUrl)
  const min = environment.given('DB_POOL_MIN', connections(0))
  const max = environment.given('DB_POOL_MAX', connections(1))
  if (min !== undefined && max !== undefined && min > max) {
    environment.note('DB_POOL_MIN', `is ${min}, and DB_POOL_MAX is less than that: ${max}`)
  }
  return {
    ...(url !== undefined && { url }),
    poolMin: min ?? Math.min(2, max ?? 2),
    poolMax: max ?? Math.max(5, min ?? 5),
    recycleSeconds: environment.given('DB_POOL_RECYCLE', seconds(0, MAX_TIMER_SECONDS)) ?? 3600,
    connectionTimeoutSeconds:
      environment.given('DB_CONNECTION_TIMEOUT', seconds(1, DAY_SECONDS)) ?? 30,
    prepare: environment.given('DB_PREPARE', onOrOff) ?? true,
    dataDir: environment.given('DATA_DIR', directory) ?? '.data',
    embeddedInProduction: environment.given('EMBEDDED_DATABASE', onOrOff) ?? false,
  }
}

function readCookies(environment: Environment): Config['cookies'] {
  const secure = environment.given('COOKIE_SECURE', onOrOff) ?? true
  const hostPrefix = environment.given('COOKIE_HOST_PREFIX', onOrOff) ?? false
  if (hostPrefix && !secure) {
    environment.note(
      'COOKIE_HOST_PREFIX',
      'needs COOKIE_SECURE=true: browsers accept a __Host- cookie only with Secure',
    )
  }
  return { secure, hostPrefix }
}

function readTokens(environment: Environment): Config['tokens'] {
  const secret = environment.given('JWT_SECRET_KEY', secretKey)
  const previousSecret = environment.given('JWT_SECRET_KEY_PREVIOUS', secretKey)
  const key = environment.given('JWT_PRIVATE_KEY', privateKey)
  const otherKey = environment.given('JWT_PRIVATE_KEY_PREVIOUS', publicOrPrivateKey)
  const issuer = environment.given('JWT_ISSUER', (text) => text)
  const audience = environment.given('JWT_AUDIENCE', (text) => text)
  return {
    ...(secret !== undefined && { secret }),
    ...(previousSecret !== undefined && { previousSecret }),
    ...(key !== undefined && { privateKey: key }),
    ...(otherKey !== undefined && { otherKey }),
    ...(issuer !== undefined && { issuer }),
    ...(audience !== undefined && { audience }),
  }
}

function readSessions(environment: Environment): Config['sessions'] {
  const graceSeconds = environment.given('REFRESH_GRACE', seconds(0, 3600)) ?? 10
  // A session counts as used when it is refreshed, which clients do every 15 minutes.
  const inactivitySeconds = environment.given('SESSION_INACTIVITY_LIMIT', seconds(1800, 604_800))
  const maxPerUser = environment.given('SESSIONS_PER_USER', wholeNumber(1, 100, 'sessions'))
  return {
    graceSeconds,
    ...(inactivitySeconds !== undefined && { inactivitySeconds }),
    ...(maxPerUser !== undefined && { maxPerUser }),
  }
}

function readRateLimits(environment: Environment): Config['rateLimits'] {
  const enabled = environment.given('RATE_LIMITS', onOrOff) ?? true
  const redisUrlGiven = environment.given('REDIS_URL', redisUrl)
  return { enabled, ...(redisUrlGiven !== undefined && { redisUrl: redisUrlGiven }) }
}

/**
 * The configuration in these environment variables, complete and frozen. Pure.
 *
 * @throws ConfigError that names every mistake at once, and shows no secret.
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const environment = new Environment(variables)
  const config = configIn(environment)
  if (environment.mistakes.length > 0) throw new ConfigError(environment.mistakes)
  return deepFreeze(config)
}

/** Unknown variables whose name is almost that of a configuration variable. */
export function misspeltNames(variables: Readonly<Record<string, string | undefined>>) {
  const environment = new Environment({})
  configIn(environment)
  return findMisspelt(variables, environment.known)
}

function configIn(environment: Environment): Config {
  const env =
    environment.given('NODE_ENV', oneOf(['development', 'production', 'test'])) ?? 'development'
  const inProduction = env === 'production'
  const logLevel =
    environment.given('LOG_LEVEL', oneOf(['error', 'warn', 'info', 'debug'])) ?? 'info'
  const metrics = readMetrics(environment)
  const http = readHttp(environment, inProduction)
  const mail = readMail(environment, env, http)
  const config: Config = {
    env,
    logLevel,
    logClientAddress: environment.given('LOG_CLIENT_ADDRESS', oneOf(['full', 'prefix'])) ?? 'full',
    validateResponses: environment.given('VALIDATE_REPLIES', onOrOff) ?? !inProduction,
    docs: environment.given('DOCS', onOrOff) ?? !inProduction,
    workers: environment.given('WORKERS', wholeNumber(1, MAX_WORKERS)) ?? 1,
    ...(metrics !== undefined && { metrics }),
    http,
    ...(mail !== undefined && { mail }),
    accounts: readAccounts(environment, mail),
    cookies: readCookies(environment),
    database: readDatabase(environment),
    tokens: readTokens(environment),
    sessions: readSessions(environment),
    // bcrypt starts at 4. Above 16 a login takes several seconds.
    passwords: { rounds: environment.given('BCRYPT_ROUNDS', wholeNumber(4, 16)) ?? 12 },
    rateLimits: readRateLimits(environment),
  }
  applyWorkerRules(environment, config)
  if (inProduction) applyProductionRules(environment, config)
  return config
}

/** Freezes a plain value and everything inside it. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(Object.freeze(value)).forEach(deepFreeze)
  }
  return value
}
