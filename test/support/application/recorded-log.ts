import { Writable } from 'node:stream'
import { createLogger } from '../../../src/app/logging/create-logger.js'
import type { Logger } from '../../../src/http/server/logger.js'

export type LogEntry = Readonly<Record<string, unknown>>

/** The real logger, down to the least important level, with what it wrote. */
export interface RecordedLog {
  readonly logger: Logger
  readonly lines: readonly string[]
  entries(): LogEntry[]
  /** Resolves with the first entry, past or to come, for which `wanted` is true. */
  logged(wanted: (entry: LogEntry) => boolean): Promise<LogEntry>
  /** The same of the lines as they are, whatever their format. */
  written(wanted: (line: string) => boolean): Promise<string>
}

/** @param format as in production, unless it is named; only of JSON are there entries */
export function recordLog(format: 'json' | 'readable' = 'json'): RecordedLog {
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
  const found = <Found>(find: () => Found | undefined) =>
    new Promise<Found>((resolve) => {
      const look = () => {
        const first = find()
        if (first === undefined) return
        looking.delete(look)
        resolve(first)
      }
      looking.add(look)
      look()
    })
  return {
    logger: createLogger({ level: 'debug', format, stream }),
    lines,
    entries,
    logged: (wanted) => found(() => entries().find(wanted)),
    written: (wanted) => found(() => lines.find(wanted)),
  }
}
