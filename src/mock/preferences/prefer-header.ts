/**
 * Reads a Prefer header (RFC 7240, section 2): `code=409, example="emailExists"`. As Prism does, it takes a `;` for a
 * `,`: none of the preferences here has parameters.
 * @returns name in lower case -> value, '' where there is none; the first of two counts
 */
export function parsePrefer(header: string): Map<string, string> {
  const preferences = new Map<string, string>()
  for (const [, name = '', quoted, bare] of header.matchAll(preference)) {
    const value = quoted?.replaceAll(/\\(.)/g, '$1') ?? bare ?? ''
    if (!preferences.has(name.toLowerCase())) preferences.set(name.toLowerCase(), value)
  }
  return preferences
}

/** token [ BWS "=" BWS ( quoted-string / anything up to the next separator ) ] */
const preference =
  /([!#$%&'*+.^_`|~\w-]+)(?:[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^,;"]*[^,;" \t])?))?[ \t]*(?:[,;]|$)/g

/** Writes preferences, for a Prefer or a Preference-Applied header. */
export function writePreferences(preferences: Iterable<readonly [string, string]>): string {
  return [...preferences]
    .map(([name, value]) =>
      /^[!#$%&'*+.^_`|~\w-]+$/.test(value)
        ? `${name}=${value}`
        : `${name}="${value.replaceAll(/["\\]/g, '\\$&')}"`,
    )
    .join(', ')
}
