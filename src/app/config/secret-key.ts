import { type Parser, Problem } from './parsers.js'

/** RFC 7518, section 3.2: a key for HS256 has at least 256 bits, two hexadecimal digits per byte. */
const MIN_DIGITS = 64

/** The prefix of every secret from `developmentSecret`, by which production recognizes it. */
export const DEVELOPMENT_MARK = Buffer.from('development').toString('hex')

/** The end of a sentence about a missing or invalid key. */
export const HOW_TO_MAKE_A_SECRET =
  'make one with `openssl rand -hex 32` or ' +
  '`node -p "crypto.randomBytes(32).toString(\'hex\')"`'

/** A secret key in hexadecimal. Messages never show it. */
export const secretKey: Parser<string> = (text) => {
  if (!/^[\da-f]+$/i.test(text)) {
    return new Problem(`must consist of hexadecimal digits alone; ${HOW_TO_MAKE_A_SECRET}`)
  }
  if (text.length < MIN_DIGITS || text.length % 2 === 1) {
    return new Problem(
      `has ${text.length} hexadecimal digits; it needs at least ${MIN_DIGITS}, and two for each ` +
        `byte; ${HOW_TO_MAKE_A_SECRET}`,
    )
  }
  return text
}
