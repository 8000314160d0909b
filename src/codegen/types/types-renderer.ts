import { once } from 'node:events'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { typeKeyword } from './typed-schemas.js'

/** Renders types in a thread of its own. */
export interface TypesRenderer {
  /**
   * openapi-typescript's output for a contract, with its own options.
   *
   * @param names of the types that are wanted; all of them unless given
   */
  render(document: object, names?: readonly string[]): Promise<string>
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
    const { createRequire } = require('node:module')
    const { parentPort, workerData } = require('node:worker_threads')
    const { renderer, typeKeyword } = workerData
    const { default: openapiTS, astToString } = require(renderer)
    const { factory } = createRequire(renderer)('typescript')
    const options = {
      // Its remarks are for a terminal; mistakes are thrown.
      silent: true,
      // Which members have a value by default is said in \`required\`.
      defaultNonNullable: false,
      transform: ({ [typeKeyword]: name }) => name && factory.createTypeReferenceNode(name),
    }
    parentPort.on('message', async ({ document, names }) => {
      const nodes = await openapiTS(document, options)
      const wanted = names ? nodes.filter(({ name }) => names.includes(name?.text)) : nodes
      parentPort.postMessage(astToString(wanted))
    })`
  const worker = new Worker(program, {
    eval: true,
    execArgv: [],
    workerData: {
      renderer: createRequire(import.meta.url).resolve('openapi-typescript'),
      typeKeyword,
    },
  })
  // An idle thread must not keep the process alive.
  worker.unref()
  let previous: Promise<unknown> = Promise.resolve()

  /** The thread answers one message after another. */
  async function renderNext(message: object): Promise<string> {
    await previous.catch(() => {})
    worker.ref()
    worker.postMessage(message)
    const [types] = await once(worker, 'message')
    worker.unref()
    return String(types)
  }

  return {
    render(document, names) {
      const rendered = renderNext({ document, names })
      previous = rendered
      return rendered
    },
    async close() {
      await worker.terminate()
    },
  }
}
