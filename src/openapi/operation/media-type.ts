/** The media type of a Content-Type or of a key of `content`: in lower case, without its parameters. */
export function essenceOf(contentType: string): string {
  return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase()
}

/** `application/json`, and whatever is written in it (`application/problem+json`, RFC 6839 section 3.1). */
export function isJson(contentType: string): boolean {
  return /^[^/;]+\/(?:[^;]+\+)?json\s*(?:;|$)/i.test(contentType)
}

/**
 * The key of `content` that a media type falls under: the most specific one counts (OpenAPI 3.0.3, 4.7.13.1).
 * @param keys media types and media type ranges, e.g. `application/json`, `text/*`, `*\/*`
 * @param mediaType in lower case, without parameters
 */
export function contentKeyFor(keys: readonly string[], mediaType: string): string | undefined {
  const range = `${mediaType.split('/', 1)[0]}/*`
  for (const wanted of [mediaType, range, '*/*']) {
    const key = keys.find((each) => essenceOf(each) === wanted)
    if (key !== undefined) return key
  }
  return undefined
}
