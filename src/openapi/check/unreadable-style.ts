import type { ParameterEntry, ParameterLocation } from '../compiled/tables.js'

/** The styles of each location (OpenAPI 3.2, "Style Values"). */
const stylesOf: Readonly<Record<ParameterLocation, readonly string[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
  querystring: [],
}

/**
 * Why a parameter can't be read out of a request; undefined for one that can. Whoever reads a contract
 * asks once at the start, so that no request is misread without a word.
 *
 * @returns e.g. `style "deepObject" is not for path parameters; use simple, label or matrix`
 */
export function unreadableStyle(parameter: ParameterEntry): string | undefined {
  const { in: location, style, type, explode, mediaType, members = {} } = parameter
  if (location === 'querystring') {
    return mediaType === null ? 'a querystring parameter needs `content`' : undefined
  }
  if (mediaType !== null) return undefined
  const allowed = stylesOf[location]
  if (!allowed.includes(style)) {
    return `style "${style}" is not for ${location} parameters; use ${allowed.join(', ')}`
  }
  if (style === 'deepObject') {
    if (type === 'primitive') return 'style "deepObject" is for objects; use form'
    return explode ? undefined : 'style "deepObject" is always exploded; set explode: true'
  }
  if (type === 'primitive' && (style === 'spaceDelimited' || style === 'pipeDelimited')) {
    return `style "${style}" is for lists and objects; use form`
  }
  const inPairs = explode && style === 'form'
  const nested = Object.entries(members).find(
    ([, { type: member }]) => member === 'object' || (member === 'array' && !inPairs),
  )
  return nested === undefined
    ? undefined
    : `style "${style}" can't hold the list or object in "${nested[0]}"; use deepObject or content`
}
