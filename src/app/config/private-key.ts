import { ecKey } from '../security/tokens/public-keys.js'
import { type Parser, Problem } from './parsers.js'

const howToMakeAKey =
  'make one with `openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256`'

/** A key of ES256 in PEM, on several lines or with `\\n` between them. Its text is never repeated in the message. */
function pem(isPrivate: boolean): Parser<string> {
  const what = isPrivate ? 'a private key' : 'a key'
  return (text) => {
    const lines = text.replaceAll('\\n', '\n')
    try {
      if (ecKey(lines).privateKey !== undefined || !isPrivate) return lines
    } catch {
      // Reported below.
    }
    return new Problem(`must be ${what} on the curve P-256 in PEM; ${howToMakeAKey}`)
  }
}

export const privateKey = pem(true)
export const publicOrPrivateKey = pem(false)
