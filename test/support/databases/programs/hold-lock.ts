// Takes the lock of the folder named in its argument, says so, and holds it until it is killed.
import { lockDirectory } from '../../../../src/app/data/database/directory-lock.js'

try {
  await lockDirectory(process.argv[2] ?? '', new Date())
  process.stdout.write('held')
  setInterval(() => undefined, 1_000_000)
} catch (error) {
  process.stdout.write(String(error))
}
