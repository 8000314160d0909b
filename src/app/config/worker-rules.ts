import type { Config } from './config.js'
import type { Environment } from './environment.js'

/** Notes what several processes need to share, and can't where it is kept in one of them. */
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
