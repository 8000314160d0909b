import { expect } from 'chai'
import pg from 'pg'
import { NamedStatement } from '../../../../src/app/data/statements/named-statement.js'
import { freshPostgres } from '../../../support/databases/databases.js'

describe('a named statement', () => {
  let client: pg.Client
  let drop: () => Promise<void>
  let columnsTold: number

  beforeEach(async () => {
    const database = await freshPostgres()
    drop = database.drop
    client = new pg.Client({ connectionString: database.url })
    await client.connect()
    columnsTold = 0
    const { connection } = client as unknown as { connection: NodeJS.EventEmitter }
    connection.on('rowDescription', () => {
      columnsTold += 1
    })
  })
  afterEach(async () => {
    await client.end()
    await drop()
  })

  const descriptions = new Map()
  const run = (name: string, text: string, values: readonly unknown[]) =>
    new Promise<pg.QueryResult>((resolve, reject) => {
      client.query(
        new NamedStatement(name, text, values, descriptions, (error, result) =>
          error ? reject(error) : resolve(result),
        ),
      )
    })

  it('is told its columns once, and reads the rows of each run', async () => {
    descriptions.clear()
    const text = 'select $1::int as number, $2::text as text, now() as time'
    for (const number of [1, 2, 3]) {
      const { rows, rowCount, command } = await run('a', text, [number, null])
      expect(rows).to.have.lengthOf(1)
      expect(rows[0]).to.include({ number, text: null }).and.property('time').instanceOf(Date)
      expect([rowCount, command]).to.deep.equal([1, 'SELECT'])
    }
    expect(columnsTold).to.equal(1)
  })

  it('counts the rows of a statement that gives none', async () => {
    descriptions.clear()
    await client.query('create table things (id int primary key)')
    const insert = (id: number) => run('b', 'insert into things values ($1)', [id])
    expect((await insert(1)).rowCount).to.equal(1)
    expect((await insert(2)).rowCount).to.equal(1)
    const error = await insert(2).catch((thrown: pg.DatabaseError) => thrown)
    expect(error).to.have.property('code', '23505')
    expect((await insert(3)).rowCount).to.equal(1)
  })

  it('fails when its columns have changed since', async () => {
    descriptions.clear()
    await client.query('create table things (id int primary key)')
    const find = () => run('c', 'select * from things where id = $1', [1])
    expect((await find()).rows).to.deep.equal([])
    await client.query('alter table things alter column id type bigint')
    const error = await find().catch((thrown: pg.DatabaseError) => thrown)
    expect(error).to.have.property('code', '0A000')
  })
})
