// Inserts users into the embedded database of the folder named in its argument, for ever, and prints the
// id of each when, and only when, it was acknowledged.
import { openDatabase } from '../../../../src/app/data/pool/connection.js'
import { insertUser } from '../../application/users.js'
import { embeddedOptions } from '../database-options.js'

const { db, migrator } = await openDatabase(embeddedOptions(process.argv[2] ?? ''))
await migrator.up()
for (;;) {
  const { id } = await insertUser(db)
  process.stdout.write(`${id}\n`)
}
