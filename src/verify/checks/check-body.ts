import { describeError, show } from '../findings/describe.js'
import type { Violation } from '../findings/rules.js'
import { isJson, type ReceivedResponse } from '../http/received-response.js'
import { type Check, kept } from './check.js'

/** `media-type-declared`, `body-json`, `error-code-declared` and `body-schema`: each asks for the one before. */
export const checkBody: Check = (answer) => {
  const { declared, exchange, mediaType, json } = answer
  if (declared === undefined || exchange.request.method === 'HEAD') return kept
  const { mediaTypes } = declared.entry
  if (mediaTypes.length === 0 && exchange.response.body.length === 0) return kept
  if (mediaType === undefined || !mediaTypes.includes(mediaType)) {
    const expected = mediaTypes.length > 0 ? mediaTypes.join(' or ') : 'no body'
    return [{ rule: 'media-type-declared', expected, seen: mediaType ?? 'no Content-Type' }]
  }
  if (!isJson(mediaType)) return kept
  if (json === undefined) {
    const seen = show(exchange.response.body.toString('utf8'))
    return [{ rule: 'body-json', expected: 'a JSON text in UTF-8', seen }]
  }
  const undeclared = checkCode(answer)
  return undeclared.length > 0 ? undeclared : checkSchema(answer, mediaType)
}

function checkCode({ declared, code }: ReceivedResponse): Violation[] {
  const codes = Object.keys(declared?.entry.codes ?? {})
  if (codes.length === 0 || code === undefined || codes.includes(code)) return kept
  return [{ rule: 'error-code-declared', expected: codes.join(' or '), seen: code }]
}

function checkSchema({ declared, json }: ReceivedResponse, mediaType: string): Violation[] {
  const validate = declared?.validators.body[mediaType]
  // The validator may put in defaults: it gets a copy.
  if (validate === undefined || validate(structuredClone(json))) return kept
  const { expected, seen } = describeError(validate, json)
  return [{ rule: 'body-schema', expected, seen }]
}
