import type { Config } from './config.js'
import type { Environment } from './environment.js'
import { DEVELOPMENT_MARK, HOW_TO_MAKE_A_SECRET } from './secret-key.js'

const MIN_ROUNDS = 10

const MADE_FOR_DEVELOPMENT = `was made for development; ${HOW_TO_MAKE_A_SECRET}`

const madeForDevelopment = (secret: string | undefined) =>
  secret?.toLowerCase().startsWith(DEVELOPMENT_MARK) === true

/** Notes what production needs and is not given, and the shortcuts of development it refuses. */
export function applyProductionRules(environment: Environment, config: Config): void {
  environment.require('JWT_SECRET_KEY', `is required in production; ${HOW_TO_MAKE_A_SECRET}`)
  environment.require(
    'CORS_ORIGINS',
    'is required in production; list the origins of your front ends, separated by commas',
  )
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
