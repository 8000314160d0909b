import { type Expression, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { Database } from '../database/database.js'
import { isSerial } from '../statements/column-values.js'

/** The most rows that a page has. */
export const MAX_PAGE_SIZE = 100

export type Direction = 'asc' | 'desc'

/** One page of a list. */
export interface Page<Row> {
  items: Row[]
  /** What to ask the next page `after`; absent on the last one. */
  next?: string
}

export interface PageRequest {
  /** How many at most: 1 to MAX_PAGE_SIZE; a number outside counts as the nearest inside. 50 unless given. */
  limit?: number
  /** How many rows to pass over, counted from the start or from `after`. */
  offset?: number
  /** The `next` of the page before, in the same order. */
  after?: string
}

/** An order of rows: by a key that is never null, and by id where keys are alike. */
export interface Order<Row> {
  name: string
  /** The key in SQL: the very expression of an index on (user_id, key, id). */
  key: RawBuilder<unknown>
  /** The key of a row, as text that PostgreSQL reads as `type`. */
  keyOf: (row: Row) => string
  type: RawBuilder<unknown>
  /** Whether a text, which may come from anybody, is such a key. */
  isKey: (text: string) => boolean
}

/**
 * Reads one page by keyset: the index is entered where the page before ended, however far that is, and rows
 * that come or go meanwhile move no other row.
 * @param all selects the rows of the list
 * @param read selects the columns of the rows whose ids it is given. Only the rows of the page are read, also behind a large offset
 */
export async function readPage<Row extends { id: number }>(
  all: SelectQueryBuilder<Database, 'tasks', object>,
  order: Order<Row>,
  direction: Direction,
  { limit = 50, offset = 0, after }: PageRequest,
  read: (ids: Expression<number>) => SelectQueryBuilder<Database, 'tasks', Row>,
): Promise<Page<Row> | 'invalid-cursor'> {
  const cursor = after === undefined ? undefined : readCursor(after, order, direction)
  if (after !== undefined && !cursor) return 'invalid-cursor'
  const size = Math.min(Math.max(Math.trunc(limit) || 1, 1), MAX_PAGE_SIZE)
  const by = direction === 'asc' ? sql`asc` : sql`desc`
  const beyond = direction === 'asc' ? sql`>` : sql`<`
  const inOrder = sql`${order.key} ${by}, id ${by}`

  const ids = all
    .select('id')
    .$if(cursor !== undefined, (query) =>
      query.where(
        sql<boolean>`(${order.key}, id) ${beyond} (${cursor?.key}::${order.type}, ${cursor?.id}::int)`,
      ),
    )
    .orderBy(inOrder)
    .limit(size + 1)
    .$if(offset > 0, (query) => query.offset(offset))
  const found = await read(sql<number>`(${ids})`).orderBy(inOrder).execute()

  const items = found.slice(0, size)
  const last = items.at(-1)
  if (found.length <= size || last === undefined) return { items }
  return { items, next: writeCursor(order, direction, last) }
}

function writeCursor<Row extends { id: number }>(
  order: Order<Row>,
  direction: Direction,
  row: Row,
): string {
  const parts = [order.name, direction, order.keyOf(row), row.id]
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

function readCursor<Row>(
  text: string,
  order: Order<Row>,
  direction: Direction,
): { key: string; id: number } | undefined {
  const parts = parseJson(Buffer.from(text, 'base64url').toString())
  if (!Array.isArray(parts) || parts.length !== 4) return undefined
  const [name, way, key, id] = parts as unknown[]
  const isOfThisOrder = name === order.name && way === direction
  if (!isOfThisOrder || typeof key !== 'string' || typeof id !== 'number') return undefined
  return order.isKey(key) && isSerial(id) ? { key, id } : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
