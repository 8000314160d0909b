import { contentKeyFor, isJson } from '../../../openapi/operation/media-type.js'
import { describeError, show } from '../../findings/describe-error.js'
import type { Violation } from '../../findings/rules.js'
import type { ReceivedResponse } from '../../http/received-response.js'
import { type Check, noViolations } from '../check.js'

/**
 * `media-type-declared`, `body-json`, `error-code-declared` and `body-schema`. Stops at the first that is broken. An error
 * response that is declared without content says nothing about its body.
 */
export const checkBody: Check = (received) => {
  const { declared, exchange, contentType, content, json } = received
  if (declared === undefined || exchange.request.method === 'HEAD') return noViolations
  const { mediaTypes } = declared.entry
  const { body, status } = exchange.response
  if (mediaTypes.length === 0 && (body.length === 0 || status >= 400)) return noViolations
  const key = contentType === undefined ? undefined : contentKeyFor(mediaTypes, contentType)
  if (contentType === undefined || key === undefined) {
    const expected = mediaTypes.length > 0 ? mediaTypes.join(' or ') : 'no body'
    return [{ rule: 'media-type-declared', expected, seen: contentType ?? 'no Content-Type' }]
  }
  // `content-coding` reports a body that cannot be decoded.
  if (!isJson(contentType) || content === undefined) return noViolations
  if (json === undefined) {
    const seen = show(content.toString('utf8'))
    return [{ rule: 'body-json', expected: 'JSON in UTF-8', seen }]
  }
  const undeclared = checkCode(received)
  return undeclared.length > 0 ? undeclared : checkSchema(received, key)
}

function checkCode({ declared, code }: ReceivedResponse): Violation[] {
  const codes = Object.keys(declared?.entry.codes ?? {})
  if (codes.length === 0 || code === undefined || codes.includes(code)) return noViolations
  return [{ rule: 'error-code-declared', expected: codes.join(' or '), seen: code }]
}

function checkSchema({ declared, json }: ReceivedResponse, key: string): Violation[] {
  const validate = declared?.validators.body[key]
  // The validator may insert defaults, so it gets a copy.
  if (validate === undefined || validate(structuredClone(json))) return noViolations
  const { expected, seen } = describeError(validate, json)
  return [{ rule: 'body-schema', expected, seen }]
}
