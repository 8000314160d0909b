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
    /** JWT_PRIVATE_KEY, PEM: signs access tokens with ES256 instead. */
    readonly privateKey?: string
    /** JWT_PRIVATE_KEY_PREVIOUS, PEM, private or public: still verifies, signs nothing. */
    readonly otherKey?: string
    /** JWT_ISSUER, JWT_AUDIENCE: claims of access tokens. */
    readonly issuer?: string
    readonly audience?: string
  }
  readonly sessions: {
    /** REFRESH_GRACE: how long a replaced refresh token still works; 0 means not at all. */
    readonly graceSeconds: number
    /** SESSION_INACTIVITY_LIMIT, seconds; absent: only the end of the session counts. */
    readonly inactivitySeconds?: number
    /** SESSIONS_PER_USER; absent: as many as the contract allows. */
    readonly maxPerUser?: number
  }
  /** Absent: no mails are sent, and operations that need one are unavailable. */
  readonly mail?: {
    /** SMTP_URL; absent: mails are kept at /outbox (MAIL_OUTBOX). */
    readonly smtpUrl?: string
    /** MAIL_FROM: `Name <address>`. */
    readonly from: string
    /** APP_URL: where the pages are that links in mails open; without a trailing slash. */
    readonly appUrl: string
  }
  readonly accounts: {
    /** REQUIRE_VERIFIED_EMAIL: whether a login needs a verified address. */
    readonly requireVerifiedEmail: boolean
    /** LOGIN_NOTICES: whether users get a mail about each login. */
    readonly loginNotices: boolean
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
