import type { Logger, LogLevel } from './logger.js'

/** Writes one line of JSON for each call, to stdout or, for warnings and errors, to stderr. An error is its stack. */
export function consoleLogger(): Logger {
  const write =
    (level: LogLevel): Logger[LogLevel] =>
    (message, fields) => {
      const line = JSON.stringify({ level, message, ...fields }, (_key, value: unknown) =>
        value instanceof Error ? (value.stack ?? String(value)) : value,
      )
      // biome-ignore lint/suspicious/noConsole: the fetch handler also runs where there is no process.stdout
      console[level](line)
    }
  return {
    error: write('error'),
    warn: write('warn'),
    info: write('info'),
    debug: write('debug'),
  }
}
