import { parseCookie } from 'cookie'

/**
 * The value of a cookie in a Cookie header. RFC 6265, 5.4 lets two cookies have one name and doesn't
 * say which one counts, so a name that comes twice has the value '', which nothing accepts.
 *
 * @param decode how the value is decoded; without it as percent-encoding
 * @returns undefined where the header has no such cookie, or an empty one (cookies are cleared so)
 */
export function cookieValue(
  header: string | undefined,
  name: string,
  decode?: (text: string) => string,
): string | undefined {
  if (header === undefined) return undefined
  const value = parseCookie(header, decode && { decode })[name]
  if (!value) return undefined
  const occurrences = header.split(';').filter((pair) => pair.split('=')[0]?.trim() === name)
  return occurrences.length === 1 ? value : ''
}
