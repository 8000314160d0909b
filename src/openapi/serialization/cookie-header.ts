import { parseCookie } from 'cookie'

/**
 * The value of a cookie in a Cookie header. RFC 6265, 5.4 lets two cookies have one name and doesn't
 * say which one counts, so a name that comes twice has the value '', which nothing accepts.
 *
 * @param decode how the value is decoded; without it as percent-encoding
 * @returns undefined where the header has no such cookie, or only an empty one (cookies are cleared so)
 */
export function cookieValue(
  header: string | undefined,
  name: string,
  decode?: (text: string) => string,
): string | undefined {
  const [value, ...others] = cookieValues(header, name, decode)
  return others.length === 0 ? value : ''
}

/** The values of all cookies of this name, in the order of the header. Empty ones are left out. */
export function cookieValues(
  header: string | undefined,
  name: string,
  decode?: (text: string) => string,
): readonly string[] {
  if (header === undefined) return []
  const options = decode && { decode }
  return header.split(';').flatMap((pair) => parseCookie(pair, options)[name] || [])
}
