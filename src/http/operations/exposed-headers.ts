import type { Binding } from '../../binding/binding.js'
import { exposedHeadersOf } from '../../openapi/operation/exposed-headers.js'

/** The response headers that scripts of allowed origins may read. X-Request-Id is on every response, declared or not. */
export function exposedHeaders(bindings: readonly Binding[]): readonly string[] {
  const declared = bindings.flatMap(({ contract: { operations, unmatched } }) =>
    exposedHeadersOf(operations, unmatched),
  )
  return [...new Set([...declared, 'X-Request-Id'])]
}
