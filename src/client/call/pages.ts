import type { ClientTable, Route } from '../../openapi/compiled/client/client-table.js'
import type { SendFor, UntypedCall } from './call.js'
import { readResult, type UntypedResult } from './read-result.js'

type UntypedPages = (
  operationId: string,
  input?: Parameters<UntypedCall>[1],
) => AsyncGenerator<UntypedResult, void, undefined>

/**
 * Follows `rel="next"` of the Link header (RFC 8288).
 * @param orFailure turns what a renewal throws into a result
 */
export function createPages(
  { routes }: ClientTable,
  call: UntypedCall,
  sendFor: SendFor,
  orFailure: (result: Promise<UntypedResult>) => Promise<UntypedResult>,
): UntypedPages {
  return async function* pages(operationId, input) {
    let result = await call(operationId, input)
    yield result
    const route = routes[operationId] as Route
    for (let next = nextOf(result); next !== undefined; next = nextOf(result)) {
      const signal = input?.signal
      const response = sendFor(route)(next, signal && { signal })
      result = await orFailure(response.then((each) => readResult(route, each)))
      yield result
    }
  }
}

/** The absolute URL of the next page; undefined on the last one. */
function nextOf({ response }: UntypedResult): string | undefined {
  const link = /<([^<>]*)>\s*;\s*rel="?next"?/.exec(response.headers.get('link') ?? '')?.[1]
  return link === undefined ? undefined : new URL(link, response.url).href
}
