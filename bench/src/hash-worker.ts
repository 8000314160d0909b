import { parentPort, workerData } from 'node:worker_threads'
import { hashSync, verifySync } from '@node-rs/bcrypt'

// The compare of a login and nothing else, for some seconds. Sends how many a second.

const seconds = workerData as number
const password = 'correct horse battery'
const hash = hashSync(password, 12)
const startedAt = performance.now()
let count = 0
let elapsed = 0
while (elapsed < seconds * 1000) {
  verifySync(password, hash)
  count += 1
  elapsed = performance.now() - startedAt
}
parentPort?.postMessage((count / elapsed) * 1000)
