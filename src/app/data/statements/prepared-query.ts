import { type Compilable, type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../database/database.js'

/** Where a value goes, in a query that is compiled before it has values. */
class Placeholder {
  constructor(readonly name: PropertyKey) {}
}

/** Stands for the value of this name while the query is built. */
type Value<Values> = <Name extends keyof Values>(name: Name) => RawBuilder<Values[Name]>

/**
 * Builds and compiles a query once, for a place that runs often: building it anew costs more time of this process than running it.
 *
 * @returns runs it with these values.
 */
export function prepareQuery<Values extends object, Row>(
  db: Kysely<Database>,
  build: (value: Value<Values>) => Compilable<Row>,
): (values: Values) => Promise<readonly Row[]> {
  const compiled = build((name) => sql`${new Placeholder(name)}`).compile()
  return async (values) => {
    const parameters = compiled.parameters.map((parameter) =>
      parameter instanceof Placeholder ? values[parameter.name as keyof Values] : parameter,
    )
    const query: CompiledQuery<Row> = { ...compiled, parameters }
    return (await db.executeQuery(query)).rows
  }
}
