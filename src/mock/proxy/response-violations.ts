import { InvalidResponse } from '../../binding/response/invalid-response.js'
import { requireValid } from '../../binding/response/require-valid.js'
import type { Contract } from '../../openapi/compiled/contract.js'
import { contentKeyFor, isJson, isText } from '../../openapi/operation/media-type.js'
import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import { responseKeyOf } from '../../openapi/operation/status-key.js'
import type { ReceivedResponse } from './forward-request.js'

/** What the contract does not allow in a response of the real server; never a value of it. */
export function responseViolations(
  contract: Contract,
  route: MatchedRoute,
  method: string | undefined,
  { status, headers: received, body }: ReceivedResponse,
): string[] {
  const { responses } = route.operation
  const key = responseKeyOf(responses, status)
  const declared = key === undefined ? undefined : responses[key]
  if (key === undefined || declared === undefined) return [`status ${status} is not declared`]
  const violations: string[] = []
  const contentType = String(received['content-type'] ?? '')
  const hasBody = body.length > 0
  const isWithout = method === 'HEAD' || status === 204 || status === 304
  if (!hasBody && declared.mediaTypes.length > 0 && !isWithout) return ['the body is missing']
  if (hasBody && contentKeyFor(declared.mediaTypes, contentType) === undefined) {
    violations.push(`Content-Type ${contentType || 'is missing and'} is not declared for ${status}`)
  }
  const headers = Object.fromEntries(
    Object.keys(declared.headers).map((name) => [name, received[name.toLowerCase()]]),
  )
  const isReadable = isJson(contentType) || isText(contentType)
  try {
    requireValid(contract, route, key, {
      status,
      headers: { ...headers, 'Content-Type': contentType },
      body: hasBody && isReadable ? body.toString() : body,
    })
  } catch (error) {
    if (error instanceof SyntaxError) violations.push('the body is no JSON')
    else if (error instanceof InvalidResponse) violations.push(error.message)
    else throw error
  }
  return violations
}
