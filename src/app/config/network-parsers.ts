import { isIP } from 'node:net'
import { list, type Parser, Problem, wholeNumber } from './parsers.js'

/** An origin as a browser sends it: scheme, host and port. `*` is refused: CORS with credentials needs named origins. */
export const origin: Parser<string> = (text) => {
  if (text.includes('*')) {
    return new Problem('must name each origin; * would let any page send credentials')
  }
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    return new Problem('must list origins such as https://app.example.com, separated by commas')
  }
  return url.origin === text
    ? text
    : new Problem(`has an origin with extra characters; write it as a browser does: ${url.origin}`)
}

const ADDRESS_BITS = new Map([
  [4, 32],
  [6, 128],
])

/** An IP address, or a CIDR range such as 10.0.0.0/8. The prefix /0 is refused: it would trust every client. */
const addressRange: Parser<string> = (text) => {
  const [address = '', prefix, ...rest] = text.split('/')
  const bits = ADDRESS_BITS.get(isIP(address))
  const fits =
    bits !== undefined &&
    rest.length === 0 &&
    (prefix === undefined || !(wholeNumber(1, bits)(prefix) instanceof Problem))
  return fits
    ? text
    : new Problem(
        'must be false, the number of proxies in front (1 to 32), or their addresses or CIDR ranges, ' +
          'separated by commas, such as 10.0.0.0/8',
      )
}

export const trustedProxies: Parser<false | number | readonly string[]> = (text) => {
  if (text.toLowerCase() === 'false' || text === '0') return false
  return /^\d+$/.test(text) ? wholeNumber(1, 32, 'hops')(text) : list(addressRange)(text)
}

/** Whether percent-encoded credentials can be decoded: an invalid `%` would fail at the first query. */
function decodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/**
 * A connection URL. Messages never show it: it may contain a password. An unescaped `/`, `#` or `?` in the password
 * ends the host early, so an `@` after the host is a sign of one.
 */
export function connectionUrl(schemes: readonly string[], example: string): Parser<string> {
  const form = `must be a URL such as ${example}`
  return (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined
    const escaped =
      url !== undefined &&
      !`${url.pathname}${url.search}${url.hash}`.includes('@') &&
      decodable(`${url.username}${url.password}`)
    if (!escaped || /\s/.test(text)) {
      return new Problem(`${form}; in a password write %40 for @, %2F for /, %23 for #, %25 for %`)
    }
    return schemes.includes(url.protocol) ? text : new Problem(form)
  }
}
