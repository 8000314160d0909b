import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createClient } from 'redis'
import { freePort } from '../processes/free-port.js'

/** A Redis of its own on this machine, that keeps nothing. */
export interface RedisServer {
  readonly url: string
  send(...command: string[]): Promise<void>
  /** As a dead network: it takes connections, and says nothing. */
  pause(): void
  resume(): void
  stop(): Promise<void>
  /** Again, on the same port, after `stop`. */
  start(): Promise<void>
}

/** Where no redis-server is installed, tests that need one are skipped, each by its name. */
export const hasRedisServer = spawnSync('redis-server', ['--version']).status === 0

export async function startRedisServer(): Promise<RedisServer> {
  const port = await freePort()
  let child: ChildProcess | undefined

  async function start(): Promise<void> {
    const settings = [
      '--port',
      `${port}`,
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
    ]
    const started = spawn('redis-server', settings, { stdio: ['ignore', 'pipe', 'ignore'] })
    child = started
    await new Promise<void>((resolve, reject) => {
      let log = ''
      started.stdout.on('data', (chunk: Buffer) => {
        log += chunk
        if (log.includes('Ready to accept connections')) resolve()
      })
      started.once('exit', () => reject(new Error(`Redis did not start: ${log}`)))
    })
  }

  await start()
  const url = `redis://127.0.0.1:${port}`
  return {
    url,
    send: async (...command) => {
      const client = await createClient({ url }).connect()
      await client.sendCommand(command)
      await client.close()
    },
    pause: () => void child?.kill('SIGSTOP'),
    resume: () => void child?.kill('SIGCONT'),
    stop: async () => {
      const running = child
      child = undefined
      if (!running) return
      const ended = new Promise((resolve) => running.once('exit', resolve))
      running.kill('SIGKILL')
      await ended
    },
    start,
  }
}
