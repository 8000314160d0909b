import { isWithoutUnsafeCharacters } from './line-formats.js'
import type { LogFields, LogLevel } from './logger.js'
import { isSecretName, looksSecret } from './redact-text.js'

/** What is longer may have to be cut. */
const MAX_LENGTH = 4096

/**
 * The JSON line of an entry that holds nothing but short, harmless texts, numbers, yes and no: what comes of sanitizing it, in a third
 * of the time. Nearly every request is such an entry.
 * @returns undefined where anything might have to be removed, cut or escaped
 */
export function flatLine(
  time: Date,
  level: LogLevel,
  message: string,
  fields: LogFields,
): string | undefined {
  try {
    const entry: Record<string, unknown> = { time: time.toISOString(), level, message }
    for (const [name, value] of Object.entries(fields)) {
      if (name in entry || isSecretName(name) || !isFlat(value)) return undefined
      entry[name] = value
    }
    const line = JSON.stringify(entry)
    // An escaped character could stand between the parts of a secret.
    const isHarmless =
      line.length <= MAX_LENGTH && !line.includes('\\') && isWithoutUnsafeCharacters(line)
    return isHarmless && !looksSecret(line) ? line : undefined
  } catch {
    // A getter throws: the sanitizer says so in its place.
    return undefined
  }
}

function isFlat(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return true
    default:
      return Number.isFinite(value)
  }
}
