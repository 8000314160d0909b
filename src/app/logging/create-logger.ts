import { createRequire } from 'node:module'
import type { Writable } from 'node:stream'
import type * as Winston from 'winston'
import type { LogFields, Logger, LogLevel } from '../../http/server/logger.js'
import { batchLines } from './batch-lines.js'
import { flatLine } from './flat-line.js'
import { jsonLine, readableLine } from './line-formats.js'
import { sanitizeFields, sanitizeText } from './sanitize.js'

export interface LoggerOptions {
  /** The least important level that is written. */
  readonly level: LogLevel
  /** One JSON object a line for machines, or coloured lines for a developer's terminal. */
  readonly format: 'json' | 'readable'
  /** Where each line goes; by default standard output, which gets those of a turn of the event loop together. */
  readonly stream?: Writable
  readonly now?: () => Date
}

/** From the most important: a level writes itself and all before it. */
const LEVELS: Readonly<Record<LogLevel, number>> = { error: 0, warn: 1, info: 2, debug: 3 }

/** Loaded at the first entry that is not flat: it takes a good part of the start. */
const loadWinston = () => createRequire(import.meta.url)('winston') as typeof Winston

/** A logger that neither leaks a secret nor lets what it is given forge a line (OWASP ASVS 16.4.1). */
export function createLogger(options: LoggerOptions): Logger {
  const { level: maxLevel, stream = process.stdout, now = () => new Date() } = options
  const isJson = options.format === 'json'
  const write = isJson ? jsonLine : readableLine(hasColors(stream))
  const lines =
    options.stream === undefined
      ? batchLines(stream)
      : { add: (line: string) => stream.write(line), stream }
  let logger: Winston.Logger | undefined
  const start = (): Winston.Logger => {
    const winston = loadWinston()
    return winston.createLogger({
      levels: LEVELS,
      level: maxLevel,
      format: winston.format.printf((entry) => String(entry.message)),
      transports: [new winston.transports.Stream({ stream: lines.stream, eol: '\n' })],
    })
  }
  // Whoever reads the log may go away (EPIPE); the service stays.
  stream.on('error', () => {})

  const logAt =
    (level: LogLevel) =>
    (message: string, fields: LogFields = {}) => {
      if (LEVELS[level] > LEVELS[maxLevel]) return
      const time = now()
      const flat = isJson ? flatLine(time, level, message, fields) : undefined
      if (flat !== undefined) {
        lines.add(`${flat}\n`)
        return
      }
      const entry = { time, level, message: sanitizeText(message), fields: sanitizeFields(fields) }
      logger ??= start()
      logger.log({ level, message: write(entry) })
    }
  return { error: logAt('error'), warn: logAt('warn'), info: logAt('info'), debug: logAt('debug') }
}

const hasColors = (stream: Writable) =>
  'hasColors' in stream && typeof stream.hasColors === 'function' && stream.hasColors() === true
