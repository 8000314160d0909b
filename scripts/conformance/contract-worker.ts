import { type Attempt, type Outcome, type Tool, tryTools } from './tools.js'

// A process of `make conformance`: tries the tools on each contract that it is sent.

export type WorkerMessage =
  | { readonly tool: Tool; readonly outcome: Outcome; readonly milliseconds: number }
  | 'done'

process.on('message', async (attempt: Attempt) => {
  let start = performance.now()
  await tryTools(attempt, (tool, outcome) => {
    send({ tool, outcome, milliseconds: performance.now() - start })
    start = performance.now()
  })
  send('done')
})

function send(message: WorkerMessage): void {
  process.send?.(message)
}
