import { type Compilable, type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../database/database.js'

/** The place of a value in a query that is compiled before its values are known. */
class Placeholder {
  constructor(readonly name: PropertyKey) {}
}

/** The placeholder of the value with this name. */
type Value<Values> = <Name extends keyof Values>(name: Name) => RawBuilder<Values[Name]>

/**
 * Builds and compiles a query once, for code that runs often: building a query takes more processor time than running it.
 *
 * @returns a function that runs the query with the given values.
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
