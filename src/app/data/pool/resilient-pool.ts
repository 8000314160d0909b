import type { PostgresPool, PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { type Descriptions, NamedStatement } from '../statements/named-statement.js'
import { statementNames } from '../statements/statement-names.js'
import { pendingAcquires } from './pending-acquires.js'
import { isUnavailable } from './unavailable.js'

export interface GuardOptions {
  /** Told of each connection that breaks, whether somebody used it or not. */
  readonly onError: (error: Error) => void
  readonly prepare: boolean
}

/**
 * A pool that does three things pg's own leaves to its user. A client that broke while it was lent raises an
 * `error` event that nobody hears, which would end the process: it is heard. A client whose query had no
 * answer is thrown away instead of being lent again. And when the server is silent, all who wait for a
 * connection are told at once, instead of each in its turn.
 */
export function resilientPool(pool: pg.Pool, { onError, prepare }: GuardOptions): PostgresPool {
  const nameOf = prepare ? statementNames() : () => undefined
  const waiting = pendingAcquires()
  /** One for each client, for life: whoever lends it a thousand times a second need not make it anew. */
  const guards = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  /** Counts the answers of the server: when it stood still during a query that timed out, all is silent. */
  let answers = 0

  const guard = (client: pg.PoolClient): PostgresPoolClient => {
    let broken: unknown
    client.on('error', (error) => {
      broken ??= error
      onError(error)
    })
    const descriptions: Descriptions = new Map()
    const run = (text: string, values: readonly unknown[]) => {
      const name = values.length > 0 ? nameOf(text) : undefined
      if (name === undefined) return client.query({ text, values: [...values] })
      return new Promise<pg.QueryResult>((resolve, reject) => {
        const done = (error: Error | null, result: pg.QueryResult) =>
          error ? reject(error) : resolve(result)
        client.query(new NamedStatement(name, text, values, descriptions, done))
      })
    }
    const query = async (text: string, parameters: readonly unknown[]) => {
      if (broken !== undefined) throw broken
      const before = answers
      try {
        const result = await run(text, parameters.map(asText))
        answers++
        return result
      } catch (error) {
        if (!isUnavailable(error)) {
          answers++
          if (isStalePlan(error)) broken = error
        } else {
          broken = error
          if (answers === before && !isAnswer(error)) waiting.rejectAll(error)
        }
        throw error
      }
    }
    const release = (destroy?: boolean) => client.release(destroy === true || broken !== undefined)
    // Kysely asks for a cursor only where a cursor was configured.
    return { query: query as unknown as PostgresPoolClient['query'], release }
  }

  const guardOf = (client: pg.PoolClient): PostgresPoolClient => {
    const known = guards.get(client)
    if (known !== undefined) return known
    const made = guard(client)
    guards.set(client, made)
    return made
  }

  const connect = () =>
    new Promise<PostgresPoolClient>((resolve, reject) => {
      const waiter = waiting.enter(reject)
      pool.connect((error, client) => {
        const isWaiting = waiting.leave(waiter)
        if (client === undefined) {
          reject(error)
          if (isUnavailable(error) && !isAnswer(error)) waiting.rejectAll(error)
        } else if (isWaiting) {
          resolve(guardOf(client))
        } else {
          // Told already that the server is silent: nobody wants this one any more.
          client.release()
        }
      })
    })

  pool.on('connect', guardOf)
  // A client that breaks while it is idle tells its guard, and then the pool, which would end the process if nobody listened.
  pool.on('error', () => {})
  return { connect, end: () => pool.end() }
}

/** SQLSTATE of a statement whose result a migration has changed since it was prepared: on this connection it fails for ever. */
const STALE_PLAN = '0A000'

const isStalePlan = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === STALE_PLAN

/** An error that the server itself sent: it is not silent, and the next in the queue may fare better. */
function isAnswer(error: unknown): boolean {
  return error instanceof pg.DatabaseError
}

/** pg writes a Date in local time, and loses seconds where the zone's offset had some (before 1900). */
function asText(parameter: unknown): unknown {
  return parameter instanceof Date ? parameter.toISOString() : parameter
}
