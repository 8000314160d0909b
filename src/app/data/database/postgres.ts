import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { resilientPool } from '../pool/resilient-pool.js'
import { COLUMN_PARSERS } from '../statements/column-types.js'
import type { Database } from './database.js'
import { createMigrator, type LendDatabase, UnlockedAdapter } from './migrator.js'
import { type OpenDatabase, ping } from './open-database.js'

/** How long a server may be silent before it counts as gone: callers are told within two seconds. */
const SILENCE_MS = 2_000

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database` */
  url: string
  poolMin: number
  poolMax: number
  /** The age at which a connection is replaced. */
  recycleSeconds: number
  /** How long a request waits for a free connection of a pool that works. */
  connectionTimeoutSeconds: number
  /** Whether statements are prepared, by name; not through a pooler that doesn't carry them. */
  prepare: boolean
  /** Told of connections that broke; the pool replaces them by itself. */
  onError: (error: Error) => void
}

/** A client that gives up connecting early; the pool's own limit is for waiting in its queue. */
class QuickClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super({ ...config, connectionTimeoutMillis: SILENCE_MS })
  }
}

/** Opens nothing yet: the first query connects, so that a server may start before its database. */
export function openPostgres(options: PostgresOptions): OpenDatabase {
  const { db, pool } = overPool(options, {
    query_timeout: SILENCE_MS,
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
    migrator: createMigrator(db, lendUnhurried(options)),
    close: () => db.destroy(),
  }
}

/** One connection without the limits of requests: a migration may take its time. */
function lendUnhurried(options: PostgresOptions): LendDatabase {
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
  const pool = new pg.Pool({ ...connectionConfig(options.url), ...config, Client: QuickClient })
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
