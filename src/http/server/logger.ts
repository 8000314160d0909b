export type LogLevel = 'error' | 'warn' | 'info' | 'debug'

/** What goes with a message. Anything may stand in it: secrets are removed, the rest is shortened. */
export type LogFields = Readonly<Record<string, unknown>>

/** Each call writes one line, or nothing when the level is above the configured one. Never throws. */
export interface Logger {
  error(message: string, fields?: LogFields): void
  warn(message: string, fields?: LogFields): void
  info(message: string, fields?: LogFields): void
  debug(message: string, fields?: LogFields): void
}
