/** What stands in a log where a secret stood. */
export const REDACTED = '[redacted]'

/** Words that make what follows them, or is stored under them, a secret. */
const SECRET_WORD =
  'pass(?:word|wd|phrase)|secret|authorization|cookie|token|credential|api[-_]?key|private[-_]?key'

/** What makes the text after one of these words its value. */
const BEFORE_VALUE = String.raw`[\w-]{0,40}(?:\\*["'])?\s*[=:]`

/**
 * A quick look for anything that the exact patterns below could find; most texts have none of it. It
 * must find all that they find.
 */
const SUSPICIOUS = new RegExp(
  `(?:${SECRET_WORD})${BEFORE_VALUE}|\\bey[\\w-]{6,256}\\.|\\$2|://[^\\s"'<>]{0,512}@|bearer|basic`,
  'i',
)

/** Keys and digests in hexadecimal: 256 bits or more. Looked for by itself, since most texts are too short for one. */
const KEY_DIGITS = 64
const KEY = new RegExp(`[\\da-f]{${KEY_DIGITS}}`, 'i')

/** A quoted text, also when its quotes are escaped (JSON within JSON) or the end is cut, or a bare one. */
const VALUE = String.raw`"(?:[^"\\]|\\.)*|\\+"(?:[^"]|\\{3}")*|'[^']*|[^\s&;,"'}]+`

/**
 * Each is bounded where it could start again at every character: the text may be an attacker's, and
 * must not cost the square of its length.
 */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  // JWT: base64url of `{"` begins with `ey`, whatever follows; also when cut or with a broken end.
  [/\bey[\w-]{6,256}\.[\w.-]*/g, REDACTED],
  // A bcrypt hash, also when cut.
  [/\$2[abxy]?\$\d\d?\$[./\w]*/g, REDACTED],
  [new RegExp(`[\\da-f]{${KEY_DIGITS},}`, 'gi'), REDACTED],
  // User and password of a URL, to the last @ before a blank or quote: a password may hold an @ or /. A file URL has neither,
  // and its path may hold an @, as in node_modules/@scope.
  [/((?<!\bfile):\/\/)[^\s"'<>]{0,512}@/gi, `$1${REDACTED}@`],
  [/\b(bearer|basic)\s+[\w.~+/=-]+/gi, `$1 ${REDACTED}`],
  // A header, to the end of its line.
  [/((?:cookie|authorization)(?:\\*["'])?\s*:\s*)[^\r\n]+/gi, `$1${REDACTED}`],
  // name=value, name: value and "name":"value": forms, connection strings, pieces of JSON.
  [new RegExp(`((?:${SECRET_WORD})${BEFORE_VALUE}\\s*)(?:${VALUE})`, 'gi'), `$1${REDACTED}`],
]

/** Also whole requests, and what the errors of databases repeat of a statement: its values, and the row that was refused. */
const SECRET_NAME = new RegExp(
  `${SECRET_WORD}|^(?:raw)?body$|^rawheaders$|^param(?:eter)?s$|^detail$`,
  'i',
)

/** Whether a field of this name is a secret, whatever its value. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name)
}

/** False where nothing in the text could have to be removed. */
export function looksSecret(text: string): boolean {
  return SUSPICIOUS.test(text) || (text.length >= KEY_DIGITS && KEY.test(text))
}

/** The text without what looks like a token, hash, key, password or credential. */
export function redactText(text: string): string {
  if (!looksSecret(text)) return text
  return PATTERNS.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), text)
}
