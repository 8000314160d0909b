import type { OperationId } from '../../../generated/contract.js'
import type { operations } from '../../../generated/types.js'
import { failureAsResult, type RenewalFailure } from '../renewal.js'
import type { CallArguments, CallInput } from './call.js'
import { type Result, readResult } from './result.js'

/** The operations whose success has a `Link` header. */
export type ListOperation = {
  [Op in OperationId]: operations[Op]['responses'] extends {
    200: { headers: { Link?: string } }
  }
    ? Op
    : never
}[OperationId]

/** The pages of a list, each with the request that gets it. They end after the last page, or after a response that is an error. */
export type Pages = <Op extends ListOperation>(
  operationId: Op,
  input?: CallInput<Op>,
) => AsyncGenerator<Result<Op> | RenewalFailure, void, undefined>

type AuthorizedCall = <Op extends OperationId>(
  operationId: Op,
  ...input: CallArguments<Op>
) => Promise<Result<Op> | RenewalFailure>

/** Follows `rel="next"` of the Link header (RFC 8288). */
export function createPages(call: AuthorizedCall, sendToService: typeof fetch): Pages {
  return async function* pages<Op extends ListOperation>(operationId: Op, input?: CallInput<Op>) {
    let result = await call(operationId, ...([input] as unknown as CallArguments<Op>))
    yield result
    for (let next = nextOf(result); next !== undefined; next = nextOf(result)) {
      const signal = input?.signal
      const response = sendToService(next, signal && { signal })
      result = await failureAsResult(response.then((each) => readResult<Op>(each)))
      yield result
    }
  }
}

/** The absolute URL of the next page; undefined on the last one. */
function nextOf({ response }: { readonly response: Response }): string | undefined {
  const link = /<([^<>]*)>\s*;\s*rel="?next"?/.exec(response.headers.get('link') ?? '')?.[1]
  return link === undefined ? undefined : new URL(link, response.url).href
}
