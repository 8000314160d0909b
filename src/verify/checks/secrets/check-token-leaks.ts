import { contentKeyFor } from '../../../openapi/operation/media-type.js'
import type { CompiledContract } from '../../contract/compiled-contract.js'
import { isDistinctive, sentCredentials } from '../../contract/request-secrets.js'
import { responseMembers } from '../../contract/response-members.js'
import type { ReceivedResponse } from '../../http/received-response.js'
import { type Check, noViolations } from '../check.js'

/** A JWT (RFC 7519): the header is a JSON object, whose Base64 begins with `eyJ`. */
const jwt = /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*/

/**
 * `token-leaked`: a token, or the credential of the request, is only in places that the contract declares for it: the whole
 * value of a declared header or member.
 */
export const createTokenLeakCheck = (contract: CompiledContract): Check => {
  return (received) => {
    const credentials = sentCredentials(contract, received.exchange.request)
    const tokenIn = (text: string) =>
      jwt.exec(text)?.[0] ?? credentials.find((each) => text.includes(each))
    const place = leakingHeader(received, tokenIn) ?? leakingText(contract, received, tokenIn)
    if (place === undefined) return noViolations
    const expected = 'tokens only where the contract declares them'
    return [{ rule: 'token-leaked', expected, seen: `a token in ${place}` }]
  }
}

type Find = (text: string) => string | undefined

function leakingHeader({ declared, exchange }: ReceivedResponse, tokenIn: Find) {
  const names = Object.keys(declared?.entry.headers ?? {}).map((name) => name.toLowerCase())
  const leaking = exchange.response.headers.find(([name, value]) => {
    // `cookie-undeclared` reports cookies.
    if (name.toLowerCase() === 'set-cookie') return false
    const token = tokenIn(value)
    const isWhole = names.includes(name.toLowerCase()) && value.endsWith(token ?? '')
    return token !== undefined && !isWhole
  })
  return leaking && `the header ${leaking[0]}`
}

function leakingText(contract: CompiledContract, received: ReceivedResponse, tokenIn: Find) {
  const { declared, contentType, content, json } = received
  if (json === undefined) {
    const text = isDistinctive(content?.toString('utf8').trim()) ? String(content).trim() : ''
    const token = tokenIn(text)
    return token === undefined || token === text ? undefined : 'the body'
  }
  const key = contentType && contentKeyFor([...(declared?.schemas.keys() ?? [])], contentType)
  const schema = key === undefined ? undefined : declared?.schemas.get(key)
  if (schema === undefined) return undefined
  const leaking = responseMembers(contract.document, schema, json).find(
    ({ value, isDeclared, schema: owner }) => {
      if (typeof value !== 'string' || owner === '') return false
      const token = tokenIn(value)
      return token !== undefined && !(isDeclared && value === token)
    },
  )
  return leaking && `the member ${leaking.path}`
}
