import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { resilientPool } from '../pool/resilient-pool.js'
import { COLUMN_PARSERS } from '../statements/column-types.js'
import type { Database } from './database.js'
import { createMigrator, type LendDatabase, UnlockedAdapter } from './migrator.js'
import { type OpenDatabase, ping } from './open-database.js'

/** What `silenceMs` is unless given. */
const SILENCE_MS = 2_000

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database` */
  url: string
  poolMin: number
  poolMax: number
  /** The age at which the pool replaces a connection; 0 means never. */
  recycleSeconds: number
  /** How long a request waits for a free connection of a working pool. */
  connectionTimeoutSeconds: number
  /** A server that sends nothing for this long is unavailable. */
  silenceMs?: number
  /** Statements are prepared by name. Some poolers do not support that. */
  prepare: boolean
  /** Called with the error of each broken connection. The pool replaces the connection. */
  onError: (error: Error) => void
}

/** A client with a short limit for connecting. The pool's own limit is for the wait in its queue. */
function quickClient({ silenceMs = SILENCE_MS }: PostgresOptions) {
  return class extends pg.Client {
    constructor(config?: pg.ClientConfig) {
      super({ ...config, connectionTimeoutMillis: silenceMs })
    }
  }
}

/** Does not connect: the first query does, so that a server can start before its database. */
export function openPostgres(options: PostgresOptions): OpenDatabase {
  const { db, pool } = overPool(options, {
    query_timeout: options.silenceMs ?? SILENCE_MS,
    min: options.poolMin,
    max: options.poolMax,
    maxLifetimeSeconds: options.recycleSeconds,
    connectionTimeoutMillis: options.connectionTimeoutSeconds * 1_000,
  })
  return {
    db,
    kind: 'postgres',
    connections: () => ({
      total: pool.totalCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    ping: () => ping(db),
    migrator: createMigrator(db, lendWithoutLimits(options)),
    close: () => db.destroy(),
  }
}

/** Lends one connection without the time limits of requests, for migrations. */
function lendWithoutLimits(options: PostgresOptions): LendDatabase {
  return async (work) => {
    const { db } = overPool(options, { max: 1 })
    try {
      return await work(db)
    } finally {
      await db.destroy()
    }
  }
}

class Dialect extends PostgresDialect {
  override createAdapter(): UnlockedAdapter {
    return new UnlockedAdapter()
  }
}

function overPool(options: PostgresOptions, config: pg.PoolConfig) {
  const Client = quickClient(options)
  const pool = new pg.Pool({ ...connectionConfig(options.url), ...config, Client })
  const dialect = new Dialect({ pool: resilientPool(pool, options) })
  return { pool, db: new Kysely<Database>({ dialect }) }
}

export function connectionConfig(url: string): pg.PoolConfig {
  return {
    connectionString: url,
    keepAlive: true,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        COLUMN_PARSERS[oid] ?? pg.types.getTypeParser(oid, format as 'text'),
    },
  }
}
