import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Database } from '../../../src/app/data/database/database.js'
import { connectionConfig } from '../../../src/app/data/database/postgres.js'

/** What PostgreSQL did to answer a query. */
export interface Plan {
  /** The tables that were read from end to end. */
  scannedTables: string[]
  /** The indexes that were used. */
  indexes: string[]
  /** The rows of `tasks` and `tags` that were fetched for the page, with those that a filter removed. */
  rowsRead: number
  /** The same for the number of all rows, which is a subquery of its own. */
  rowsCounted: number
}

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  'Parent Relationship'?: string
  Plans?: PlanNode[]
}

/** A database that remembers its queries, so that PostgreSQL can be asked how it answers them. */
export function explainableDatabase(url: string) {
  const queries: CompiledQuery[] = []
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ ...connectionConfig(url), max: 1 }) }),
    log: ({ query }) => void queries.push(query),
  })

  /**
   * Does `work`, which must ask one query, and gives what it returned and how PostgreSQL answers it: with a plan for these values, and with
   * the one for all values, to which it may turn for a statement that was prepared by name.
   */
  async function explain<T>(work: () => Promise<T>): Promise<{ result: T; plans: Plan[] }> {
    queries.length = 0
    const result = await work()
    const [query, ...more] = queries
    if (!query || more.length > 0) throw new Error(`${queries.length} queries instead of one`)
    const plans: Plan[] = []
    for (const mode of ['force_custom_plan', 'force_generic_plan']) {
      plans.push(await planOf(query, mode))
    }
    return { result, plans }
  }

  async function planOf({ sql: text, parameters }: CompiledQuery, mode: string): Promise<Plan> {
    const run = <Row>(statement: string) => db.executeQuery<Row>(CompiledQuery.raw(statement))
    const values = parameters.map((value) => pg.escapeLiteral(asText(value))).join()
    await run(`set plan_cache_mode = ${mode}`)
    await run(`prepare explained as ${text}`)
    try {
      const { rows } = await run<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
        `explain (analyze, format json) execute explained${values && `(${values})`}`,
      )
      const root = rows[0]?.['QUERY PLAN'][0].Plan
      if (!root) throw new Error('PostgreSQL gave no plan')
      return summarize(root)
    } finally {
      await run('deallocate explained')
    }
  }

  return { db, explain, analyze: () => sql`vacuum analyze`.execute(db) }
}

function asText(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value)
}

function* nodesOf(node: PlanNode): Generator<PlanNode> {
  yield node
  for (const child of node.Plans ?? []) yield* nodesOf(child)
}

function summarize(root: PlanNode): Plan {
  const nodes = [...nodesOf(root)]
  // PostgreSQL evaluates a subquery that does not depend on the row once, before the rest.
  const counting = new Set(
    nodes
      .filter((node) => node['Parent Relationship'] === 'InitPlan')
      .flatMap((node) => [...nodesOf(node)]),
  )
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
    rowsRead: sum(readers.filter((node) => !counting.has(node)).map(rowsOf)),
    rowsCounted: sum(readers.filter((node) => counting.has(node)).map(rowsOf)),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
