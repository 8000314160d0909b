import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Database } from '../../src/data/database.js'
import { connectionConfig } from '../../src/data/postgres.js'

/** What PostgreSQL did to answer a query. */
export interface Plan {
  /** The tables that were read from end to end. */
  scannedTables: string[]
  /** The indexes that were used. */
  indexes: string[]
  /** The rows of `tasks` and `tags` that were fetched, also those that a filter then threw away. */
  rowsRead: number
}

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: PlanNode[]
}

/** A database that remembers its queries, so that PostgreSQL can be asked how it answers them. */
export function explainableDatabase(url: string) {
  const queries: CompiledQuery[] = []
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ ...connectionConfig(url), max: 1 }) }),
    log: ({ query }) => void queries.push(query),
  })

  /** Does `work`, which must ask one query, and gives what it returned and the plan of that query. */
  async function explain<T>(work: () => Promise<T>): Promise<{ result: T; plan: Plan }> {
    queries.length = 0
    const result = await work()
    const [query, ...more] = queries
    if (!query || more.length > 0) throw new Error(`${queries.length} queries instead of one`)
    const explained = CompiledQuery.raw(`explain (analyze, format json) ${query.sql}`, [
      ...query.parameters,
    ])
    const { rows } = await db.executeQuery<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(explained)
    const root = rows[0]?.['QUERY PLAN'][0].Plan
    if (!root) throw new Error('PostgreSQL gave no plan')
    return { result, plan: summarize([...nodesOf(root)]) }
  }

  return { db, explain, analyze: () => sql`vacuum analyze`.execute(db) }
}

function* nodesOf(node: PlanNode): Generator<PlanNode> {
  yield node
  for (const child of node.Plans ?? []) yield* nodesOf(child)
}

function summarize(nodes: readonly PlanNode[]): Plan {
  const readers = nodes.filter((node) => ['tasks', 'tags'].includes(node['Relation Name'] ?? ''))
  const rowsOf = (node: PlanNode) =>
    (node['Actual Rows'] +
      (node['Rows Removed by Filter'] ?? 0) +
      (node['Rows Removed by Index Recheck'] ?? 0)) *
    node['Actual Loops']
  return {
    scannedTables: nodes
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .map((node) => node['Relation Name'] ?? '?'),
    indexes: nodes.flatMap((node) => node['Index Name'] ?? []),
    rowsRead: readers.reduce((total, node) => total + rowsOf(node), 0),
  }
}
