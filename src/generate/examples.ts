import { below, childrenOf, type Place, settle, settledBelow } from './places.js'
import type { ContractDocument } from './tables.js'

/** An example: its name and where its value stands. */
export interface Example {
  readonly name: string
  readonly value: Place
}

/**
 * The examples of a media type, a parameter or a header. A lone `example` has the name `default`, as
 * has that of the schema, which counts where nothing nearer is said (OpenAPI 3.0.3 section 4.7.14).
 */
export function examplesOf(document: ContractDocument, holder: Place): Example[] {
  const named = childrenOf(below(holder, 'examples')).flatMap((unsettled) => {
    const value = below(settle(document, unsettled), 'value')
    return value === undefined ? [] : [{ name: unsettled.key, value }]
  })
  if (named.length > 0) return named
  const schema = settledBelow(document, holder, 'schema')
  const lone = below(holder, 'example') ?? (schema && below(schema, 'example'))
  return lone === undefined ? [] : [{ name: 'default', value: lone }]
}
