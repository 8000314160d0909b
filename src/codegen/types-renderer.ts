import { once } from 'node:events'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

/** Renders types in a thread of its own. It serves once. */
export interface TypesRenderer {
  /** openapi-typescript's output for a contract, with its own options. */
  render(document: object): Promise<string>
  close(): Promise<void>
}

/**
 * openapi-typescript brings a whole compiler, and loading it takes longer than everything else in a
 * generation. So it is loaded beside the rest, from the moment of this call, and as CommonJS: an
 * `import` would first search the compiler's ten megabytes for names. The program is plain JavaScript
 * because a loader of TypeScript would have to be started in the thread, too.
 */
export function startTypesRenderer(): TypesRenderer {
  const program = `
    const { parentPort, workerData } = require('node:worker_threads')
    const { default: openapiTS, astToString } = require(workerData)
    parentPort.once('message', async (document) => {
      // Its remarks are for a terminal; mistakes are thrown.
      parentPort.postMessage(astToString(await openapiTS(document, { silent: true })))
    })`
  const worker = new Worker(program, {
    eval: true,
    execArgv: [],
    workerData: createRequire(import.meta.url).resolve('openapi-typescript'),
  })
  // Nobody has to wait for a thread that has nothing to render.
  worker.unref()
  return {
    async render(document) {
      worker.ref()
      worker.postMessage(document)
      const [types] = await once(worker, 'message')
      return String(types)
    },
    async close() {
      await worker.terminate()
    },
  }
}
