import type { StyledParameter } from '../../openapi/compiled/client/client-table.js'
import { type Coding, isComposed, membersOf } from './build-request.js'

/** A value in a style that its contract names: `name=value` pairs in the query, one text elsewhere; none for an absent one. */
export function writeStyled(parameter: StyledParameter, value: unknown, code: Coding): string[] {
  const { name, style, explode, mediaType } = parameter
  const isQuery = parameter.in === 'query'
  if (value === undefined) return []
  if (isQuery && isComposed(value) && explode && mediaType === undefined) {
    const isDeep = style === 'deepObject'
    return membersOf(value).flatMap(([key, member]) => {
      const own = isDeep ? `${name}[${key}]` : Array.isArray(value) ? name : key
      return writeStyled({ ...parameter, name: own, explode: isDeep }, member, code)
    })
  }
  const text = writeText(parameter, value, code)
  return [isQuery ? `${code(name)}=${text}` : text]
}

/** A value as one text (RFC 6570; OpenAPI 3.1, "Style Values"). */
function writeText(parameter: StyledParameter, value: unknown, code: Coding): string {
  const { name, style, explode, mediaType } = parameter
  if (mediaType !== undefined) return code(JSON.stringify(value))
  const isMatrix = style === 'matrix'
  const prefix = isMatrix ? ';' : style === 'label' ? '.' : ''
  const label = isMatrix ? `${name}=` : ''
  const write = (item: unknown) => {
    const text = code(String(item))
    return prefix === '.' ? text.replaceAll('.', '%2E') : text
  }
  if (!isComposed(value)) return prefix + label + write(value)
  const isList = Array.isArray(value)
  const items = membersOf(value).map(([key, member]) =>
    isList
      ? (explode ? label : '') + write(member)
      : write(key) + (explode ? '=' : ',') + write(member),
  )
  if (explode) return prefix + items.join(prefix || ',')
  const separator = style === 'pipeDelimited' ? '|' : style === 'spaceDelimited' ? '%20' : ','
  return prefix + label + items.join(separator)
}
