import type { LogFields, LogLevel } from '../../http/server/logger.js'
import { isSecretName, looksSecret } from './redact-text.js'

/** What is longer may have to be cut. */
const MAX_LENGTH = 4096

/** A name that JSON leaves in its place, and that is no other field's. */
const PLAIN_NAME = /^(?!(?:time|level|message)$)[A-Za-z]\w*$/
/** What JSON writes as it is: ASCII without quotes, backslashes and control characters. */
const PLAIN_TEXT = /^[ !#-[\]-~]*$/

/**
 * The JSON line of an entry that holds nothing but short, harmless texts, numbers, yes and no: what comes of sanitizing it, at a
 * fraction of the cost. Nearly every request is such an entry.
 * @returns undefined where anything might have to be removed, cut or escaped
 */
export function flatLine(
  time: Date,
  level: LogLevel,
  message: string,
  fields: LogFields,
): string | undefined {
  try {
    if (!isHarmless(message)) return undefined
    let line = `{"time":"${time.toISOString()}","level":"${level}","message":"${message}"`
    for (const [name, value] of Object.entries(fields)) {
      if (!isPlainName(name)) return undefined
      if (value === undefined) continue
      const text = flatValue(value)
      if (text === undefined) return undefined
      line += `,"${name}":${text}`
    }
    return line.length < MAX_LENGTH ? `${line}}` : undefined
  } catch {
    // A getter throws: the sanitizer says so in its place.
    return undefined
  }
}

/** The names of fields stand in the code, so there are few: what is known of them is kept. */
const knownNames = new Map<string, boolean>()
const maxKnownNames = 1_000

function isPlainName(name: string): boolean {
  const known = knownNames.get(name)
  if (known !== undefined) return known
  const isPlain = PLAIN_NAME.test(name) && !isSecretName(name)
  if (knownNames.size < maxKnownNames) knownNames.set(name, isPlain)
  return isPlain
}

function flatValue(value: unknown): string | undefined {
  if (typeof value === 'string') return isHarmless(value) ? `"${value}"` : undefined
  return typeof value === 'boolean' || Number.isFinite(value) ? String(value) : undefined
}

const isHarmless = (text: string) => PLAIN_TEXT.test(text) && !looksSecret(text)
