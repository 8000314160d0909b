// Takes the lock of the folder named in its argument a hundred times, against others who do the same, and prints
// how often it was not alone while it held it.
import { open, rm } from 'node:fs/promises'
import { DirectoryInUse, lockDirectory } from '../../../../src/app/data/database/directory-lock.js'

const folder = process.argv[2] ?? ''
const critical = `${folder}.critical`
let taken = 0
let together = 0
while (taken < 100) {
  try {
    const lock = await lockDirectory(folder, new Date())
    taken++
    await open(critical, 'wx')
      .then((file) => file.close())
      .catch(() => together++)
    await rm(critical, { force: true })
    await lock.release()
  } catch (error) {
    if (!(error instanceof DirectoryInUse)) throw error
  }
}
process.stdout.write(`not alone: ${together}`)
