import type { Config } from '../../app/config/config.js'
import { ConfigError } from '../../app/config/config-error.js'
import { misspeltNames, readConfig } from '../../app/config/read-config.js'
import type { Environment } from '../read-environment.js'
import { type CheckResult, failed, ok, warning } from './check.js'

/** Reads the configuration. Without one, nothing else can be checked. */
export function checkConfig(env: Environment): {
  readonly config: Config | undefined
  readonly results: readonly CheckResult[]
} {
  const misspelt = misspeltNames(env).map(({ name, meant }) =>
    warning('configuration', `${name} is not read`, `Rename it to ${meant}, or remove it.`),
  )
  try {
    const config = readConfig(env)
    const found = `${config.env}, port ${config.http.port} at ${config.http.host}`
    return { config, results: [ok('configuration', found), ...misspelt] }
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const mistakes = error.mistakes.map(({ name, problem }) =>
      failed('configuration', `${name} ${problem}`, 'README.md lists all names and values.'),
    )
    return { config: undefined, results: [...mistakes, ...misspelt] }
  }
}

/** What the configuration says of the proxies in front. Nothing in it can be proven from here. */
export function checkProxy({ env, http: { trustProxy } }: Config): CheckResult {
  if (trustProxy !== false) return ok('proxy headers', `TRUST_PROXY=${String(trustProxy)}`)
  const found = 'X-Forwarded-For is ignored: TRUST_PROXY is not set'
  if (env !== 'production') return ok('proxy headers', found)
  const advice =
    'Behind a proxy all clients have its address, and share its limits: set TRUST_PROXY to the number of proxies, or to their addresses.'
  return warning('proxy headers', found, advice)
}
