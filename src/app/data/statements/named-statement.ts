import type { EventEmitter } from 'node:events'
import pg from 'pg'

/** How pg reads the rows of a statement, from what PostgreSQL says of its columns. */
interface Description {
  readonly fields: unknown
  readonly _parsers: unknown
  readonly _prebuiltEmptyResultObject: unknown
}

type Done = (error: Error | null, result: pg.QueryResult) => void

/** What pg's types leave out of its connection. */
interface Connection {
  _send(message: Buffer): void
  describe(): void
}

/** What pg's types leave out of its queries. */
interface QueryMembers extends EventEmitter {
  name: string
  _accumulateRows: boolean
  readonly _result: Description
  submit(connection: unknown): void
  prepare(connection: Connection): void
  handleRowDescription(message: unknown): void
}

const Query = pg.Query as unknown as new (
  text: string,
  values: readonly unknown[],
  done: Done,
) => QueryMembers

/** What one connection knows of its named statements: name -> its columns. */
export type Descriptions = Map<string, Description>

/**
 * A query of pg under a name. From its second run on a connection it does not ask for the columns again: PostgreSQL fails
 * (0A000) where those of a prepared statement have changed. Its messages go out in one write (decision 35).
 */
export class NamedStatement extends Query {
  constructor(
    name: string,
    text: string,
    values: readonly unknown[],
    private readonly descriptions: Descriptions,
    done: Done,
  ) {
    super(text, values, done)
    this.name = name
  }

  /** Called by pg: sends the messages of the extended query protocol. */
  override prepare(connection: Connection): void {
    const known = this.descriptions.get(this.name)
    if (known !== undefined) {
      Object.assign(this._result, known)
      this._accumulateRows = true
    }
    const messages: Buffer[] = []
    const collector: Connection = Object.create(connection)
    collector._send = (message) => messages.push(message)
    if (known !== undefined) collector.describe = () => {}
    super.prepare(collector)
    connection._send(Buffer.concat(messages))
  }

  /** Called by pg. */
  override handleRowDescription(message: unknown): void {
    super.handleRowDescription(message)
    const { fields, _parsers, _prebuiltEmptyResultObject } = this._result
    this.descriptions.set(this.name, { fields, _parsers, _prebuiltEmptyResultObject })
  }
}
