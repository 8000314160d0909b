import type { ParameterSample } from '../../verify/cases/values/samples.js'
import type { Header } from '../../verify/http/exchange.js'

const separators: Readonly<Record<string, string>> = { spaceDelimited: '%20', pipeDelimited: '|' }

/** Writes parameters into a request, OpenAPI 3.0.3 section 4.7.12.3. */
export function writeParameters(
  template: string,
  parameters: readonly ParameterSample[],
): { path: string; query: string; headers: Header[] } {
  let path = template
  const query: string[] = []
  const headers: Header[] = []
  for (const { entry, value } of parameters) {
    const { name } = entry
    const texts = textsOf(entry.mediaType, value)
    const joined = texts.map(encodeURIComponent).join(separators[entry.style] ?? ',')
    if (entry.in === 'path') path = path.replace(`{${name}}`, joined)
    if (entry.in === 'header') headers.push([name, texts.join(',')])
    if (entry.in === 'cookie') headers.push(['Cookie', `${name}=${joined}`])
    if (entry.in === 'query')
      query.push(...queryPairs(entry.style, entry.explode, name, value, texts))
  }
  return { path, query: query.length === 0 ? '' : `?${query.join('&')}`, headers }
}

function queryPairs(
  style: string,
  explode: boolean,
  name: string,
  value: unknown,
  texts: readonly string[],
): string[] {
  const pair = (key: string, text: string) => `${encodeURIComponent(key)}=${text}`
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && explode) {
    return Object.entries(value).map(([key, text]) =>
      pair(style === 'deepObject' ? `${name}[${key}]` : key, encodeURIComponent(String(text))),
    )
  }
  const encoded = texts.map(encodeURIComponent)
  return explode && Array.isArray(value)
    ? encoded.map((text) => pair(name, text))
    : [pair(name, encoded.join(separators[style] ?? ','))]
}

function textsOf(mediaType: string | null, value: unknown): string[] {
  if (mediaType !== null) return [JSON.stringify(value)]
  if (Array.isArray(value)) return value.map(String)
  if (typeof value === 'object' && value !== null) return Object.entries(value).flat().map(String)
  return [String(value)]
}
