import type { Config } from './config.js'
import type { Environment } from './environment.js'
import { DEVELOPMENT_MARK, HOW_TO_MAKE_A_SECRET } from './secret-key.js'

const MIN_ROUNDS = 10

const MADE_FOR_DEVELOPMENT = `was made for development; ${HOW_TO_MAKE_A_SECRET}`

const madeForDevelopment = (secret: string | undefined) =>
  secret?.toLowerCase().startsWith(DEVELOPMENT_MARK) === true

/** Records the settings that production requires and are missing, and the development settings that it refuses. */
export function applyProductionRules(environment: Environment, config: Config): void {
  environment.require('JWT_SECRET_KEY', `is required in production; ${HOW_TO_MAKE_A_SECRET}`)
  environment.require(
    'CORS_ORIGINS',
    'is required in production; list the origins of your front ends, separated by commas',
  )
  if (config.database.url === undefined && !config.database.embeddedInProduction) {
    environment.require(
      'DATABASE_URL',
      'is required in production: postgresql://user:password@host/database. EMBEDDED_DATABASE=on serves from DATA_DIR instead, ' +
        'which one process can use, and which may lose data in a power cut',
    )
  }
  const { secret, previousSecret } = config.tokens
  if (madeForDevelopment(secret)) environment.note('JWT_SECRET_KEY', MADE_FOR_DEVELOPMENT)
  if (madeForDevelopment(previousSecret)) {
    environment.note('JWT_SECRET_KEY_PREVIOUS', MADE_FOR_DEVELOPMENT)
  }
  const { rounds } = config.passwords
  if (rounds < MIN_ROUNDS) {
    const problem = `must be at least ${MIN_ROUNDS} in production; it is ${rounds}`
    environment.note('BCRYPT_ROUNDS', problem)
  }
  if (!config.rateLimits.enabled) {
    environment.note('RATE_LIMITS', 'can be off only outside production; remove it')
  }
  if (!config.cookies.secure) {
    environment.note(
      'COOKIE_SECURE',
      'can be false only outside production: the refresh cookie would travel unencrypted; remove it',
    )
  }
}

/** Records the settings that several processes need in common and that are kept in one process only. */
export function applyWorkerRules(environment: Environment, config: Config): void {
  const { workers, metrics, http, database, rateLimits } = config
  if (metrics !== undefined && metrics.port !== 0 && metrics.port === http.port) {
    environment.note('METRICS_PORT', 'is also PORT; metrics have a port of their own')
  }
  if (workers === 1) return
  if (database.url === undefined) {
    environment.note('WORKERS', 'needs DATABASE_URL: the embedded database is for one process')
  }
  if (rateLimits.enabled && rateLimits.redisUrl === undefined) {
    environment.note('WORKERS', 'needs REDIS_URL: in memory, each process would count for itself')
  }
}
