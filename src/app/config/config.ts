/** Everything the process may be told from outside; see the table of names in README.md. */
export type EnvironmentName = 'development' | 'production' | 'test'

export type LogLevel = 'error' | 'warn' | 'info' | 'debug'

/** What `readConfig` gives: checked, complete and frozen. */
export interface Config {
  /** NODE_ENV */
  readonly env: EnvironmentName
  /** LOG_LEVEL */
  readonly logLevel: LogLevel
  /** LOG_CLIENT_ADDRESS: whole addresses in the log, or their networks (/24, /48). */
  readonly logClientAddress: 'full' | 'prefix'
  /** VALIDATE_REPLIES: whether a reply that breaks the contract is a 500 instead of being sent. */
  readonly validateResponses: boolean
  /** DOCS: whether the documentation pages are served. */
  readonly docs: boolean
  /** WORKERS: processes that share the port. */
  readonly workers: number
  /** Absent: no metrics. */
  readonly metrics?: {
    /** METRICS_HOST */
    readonly host: string
    /** METRICS_PORT; 0 lets the system choose a free one. */
    readonly port: number
  }
  readonly http: {
    /** HOST */
    readonly host: string
    /** PORT; 0 lets the system choose a free one. */
    readonly port: number
    /** MAX_CONNECTIONS: open at once in one process; a further one is closed unanswered. */
    readonly maxConnections: number
    /** TRUST_PROXY: nobody, this many hops, or the proxies in these addresses and CIDR ranges. */
    readonly trustProxy: false | number | readonly string[]
    /** CORS_ORIGINS, each in the form a browser sends it (RFC 6454, section 6.2). */
    readonly corsOrigins: readonly string[]
  }
  readonly cookies: {
    /** COOKIE_SECURE */
    readonly secure: boolean
    /** COOKIE_HOST_PREFIX: the name of the refresh cookie begins with `__Host-`, and its path is `/`. */
    readonly hostPrefix: boolean
  }
  readonly database: {
    /** DATABASE_URL; absent: the embedded database in `dataDir`. */
    readonly url?: string
    /** DB_POOL_MIN, connections */
    readonly poolMin: number
    /** DB_POOL_MAX, connections */
    readonly poolMax: number
    /** DB_POOL_RECYCLE: a connection older than this is replaced; 0 = never. */
    readonly recycleSeconds: number
    /** DB_CONNECTION_TIMEOUT */
    readonly connectionTimeoutSeconds: number
    /** DB_PREPARE: whether statements are prepared by name; a pooler may not carry them. */
    readonly prepare: boolean
    /** DATA_DIR */
    readonly dataDir: string
  }
  readonly tokens: {
    /** JWT_SECRET_KEY, hexadecimal; absent (never in production): `developmentSecret` makes one. */
    readonly secret?: string
    /** JWT_SECRET_KEY_PREVIOUS, hexadecimal: still verifies, signs nothing. */
    readonly previousSecret?: string
  }
  readonly sessions: {
    /** REFRESH_GRACE: how long the predecessor of a refresh token still works; 0 = strict. */
    readonly graceSeconds: number
  }
  readonly passwords: {
    /** BCRYPT_ROUNDS: the cost of a new hash, 2^rounds. */
    readonly rounds: number
  }
  readonly rateLimits: {
    /** RATE_LIMITS */
    readonly enabled: boolean
    /** REDIS_URL; absent: counted in memory. */
    readonly redisUrl?: string
  }
}
