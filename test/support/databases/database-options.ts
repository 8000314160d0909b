import type { DatabaseOptions } from '../../../src/app/data/pool/connection.js'

const DEFAULTS = {
  poolMin: 0,
  poolMax: 5,
  prepare: true,
  recycleSeconds: 3600,
  // Longer than a busy machine lets anybody wait.
  connectionTimeoutSeconds: 600,
  silenceMs: 600_000,
  now: () => new Date(),
}

/** Options for a PostgreSQL; what idle connections suffer is noted in `errors`. */
export function postgresOptions(url: string, errors: Error[] = []) {
  return { ...DEFAULTS, url, dataDir: 'unused', onError: (error: Error) => void errors.push(error) }
}

/** Options for the embedded database below `dataDir`. */
export function embeddedOptions(dataDir: string): DatabaseOptions {
  return { ...DEFAULTS, dataDir, onError: () => undefined }
}
