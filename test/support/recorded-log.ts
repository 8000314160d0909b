import { Writable } from 'node:stream'
import { createLogger } from '../../src/logging/create-logger.js'
import type { Logger } from '../../src/logging/logger.js'

export type LogEntry = Readonly<Record<string, unknown>>

/** The real logger, as in production and down to the least important level, with what it wrote. */
export interface RecordedLog {
  readonly logger: Logger
  readonly lines: readonly string[]
  entries(): LogEntry[]
  /** Resolves with the first entry, past or to come, for which `wanted` is true. */
  logged(wanted: (entry: LogEntry) => boolean): Promise<LogEntry>
}

export function recordLog(): RecordedLog {
  const lines: string[] = []
  const looking = new Set<() => void>()
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(...String(chunk).split('\n').filter(Boolean))
      for (const look of looking) look()
      done()
    },
  })
  const entries = () => lines.map((line) => JSON.parse(line) as LogEntry)
  return {
    logger: createLogger({ level: 'debug', format: 'json', stream }),
    lines,
    entries,
    logged: (wanted) =>
      new Promise((resolve) => {
        const look = () => {
          const entry = entries().find(wanted)
          if (entry === undefined) return
          looking.delete(look)
          resolve(entry)
        }
        looking.add(look)
        look()
      }),
  }
}
