export type EnvironmentName = 'development' | 'production' | 'test'

export type LogLevel = 'error' | 'warn' | 'info' | 'debug'

/** The validated, complete and frozen configuration. README.md lists the environment variables. */
export interface Config {
  /** NODE_ENV */
  readonly env: EnvironmentName
  /** LOG_LEVEL */
  readonly logLevel: LogLevel
  /** LOG_CLIENT_ADDRESS: the log shows full client addresses, or only their networks (/24, /48). */
  readonly logClientAddress: 'full' | 'prefix'
  /** VALIDATE_REPLIES: a response that violates the contract becomes a 500 instead of being sent. */
  readonly validateResponses: boolean
  /** DOCS: the documentation pages are served. */
  readonly docs: boolean
  /** WORKERS: processes that share the port. */
  readonly workers: number
  /** Undefined when METRICS_PORT is not set: no metrics are served. */
  readonly metrics?: {
    /** METRICS_HOST */
    readonly host: string
    /** METRICS_PORT; 0 takes any free port. */
    readonly port: number
  }
  readonly http: {
    /** HOST */
    readonly host: string
    /** PORT; 0 takes any free port. */
    readonly port: number
    /** MAX_CONNECTIONS: open connections per process. Further connections are closed without a response. */
    readonly maxConnections: number
    /** TRUST_PROXY: no proxy, a number of proxies, or the addresses and CIDR ranges of the proxies. */
    readonly trustProxy: false | number | readonly string[]
    /** CORS_ORIGINS: each as a browser serializes an origin (RFC 6454, section 6.2). */
    readonly corsOrigins: readonly string[]
  }
  readonly cookies: {
    /** COOKIE_SECURE */
    readonly secure: boolean
    /** COOKIE_HOST_PREFIX: the name of the refresh cookie begins with `__Host-`, and its path is `/`. */
    readonly hostPrefix: boolean
  }
  readonly database: {
    /** DATABASE_URL; undefined selects the embedded database in `dataDir`. */
    readonly url?: string
    /** DB_POOL_MIN, connections */
    readonly poolMin: number
    /** DB_POOL_MAX, connections */
    readonly poolMax: number
    /** DB_POOL_RECYCLE: the pool replaces connections that are older; 0 means never. */
    readonly recycleSeconds: number
    /** DB_CONNECTION_TIMEOUT */
    readonly connectionTimeoutSeconds: number
    /** DB_PREPARE: statements are prepared by name. Some poolers do not support that. */
    readonly prepare: boolean
    /** DATA_DIR */
    readonly dataDir: string
    /** EMBEDDED_DATABASE: whether production may serve from the embedded database. */
    readonly embeddedInProduction: boolean
  }
  readonly tokens: {
    /** JWT_SECRET_KEY, hexadecimal; undefined only outside production: `developmentSecret` creates one. */
    readonly secret?: string
    /** JWT_SECRET_KEY_PREVIOUS, hexadecimal: verifies tokens, signs none. */
    readonly previousSecret?: string
  }
  readonly sessions: {
    /** REFRESH_GRACE: how long a replaced refresh token still works; 0 means not at all. */
    readonly graceSeconds: number
  }
  readonly passwords: {
    /** BCRYPT_ROUNDS: the cost of a new hash, 2^rounds. */
    readonly rounds: number
  }
  readonly rateLimits: {
    /** RATE_LIMITS */
    readonly enabled: boolean
    /** REDIS_URL; undefined: requests are counted in memory. */
    readonly redisUrl?: string
  }
}

/** A configuration whose signing secret is known. */
export type AppConfig = Config & { readonly tokens: { readonly secret: string } }
