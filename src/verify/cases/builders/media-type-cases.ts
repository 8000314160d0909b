import { contentKeyFor, isMultipartForm } from '../../../openapi/operation/media-type.js'
import { faultVerdict } from '../requests/body-verdict.js'
import type { RequestCase, Verdict } from '../requests/request-case.js'
import type { BodyCaseBuilder } from './body-case.js'

/** Bodies with another Content-Type or without one, and requests without a body. */
export function mediaTypeCases({
  base,
  sample,
  toCase,
  validBody,
}: BodyCaseBuilder): RequestCase[] {
  const { mediaTypes = [], required = false } = base.operation.entry.requestBody ?? {}
  const refused = faultVerdict(base, 'unsupportedMediaType', 'wrong-media-type')
  const missing = required
    ? faultVerdict(base, 'invalidRequest', 'invalid-accepted')
    : ({ kind: 'any' } as const)
  const others = [
    'application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/xml',
    `${sample.mediaType}x`,
  ].filter((type) => contentKeyFor(mediaTypes, type) === undefined)
  const otherCharset = `${sample.mediaType}; charset=utf-16`
  const takesAll = mediaTypes.includes('*/*')
  return [
    ...others.map((type) => toCase(`sent as ${type}`, validBody().bytes, refused, type)),
    toCase(
      'sent without a Content-Type',
      validBody().bytes,
      takesAll ? { kind: 'any' } : refused,
      '',
    ),
    toCase(
      'another charset',
      validBody().bytes,
      takesAll ? { kind: 'any' } : refused,
      otherCharset,
    ),
    toCase('no body at all', undefined, missing, ''),
    toCase('an empty body', Buffer.alloc(0), emptyVerdict(sample.mediaType, missing)),
  ]
}

/** An empty text is a valid body of its media type; a multipart form without a part may be called malformed. */
function emptyVerdict(mediaType: string, missing: Verdict): Verdict {
  if (!/json|form/.test(mediaType)) return { kind: 'any' }
  const isUnclear = isMultipartForm(mediaType) && missing.kind === 'invalid'
  return isUnclear ? { kind: 'invalid', rule: missing.rule } : missing
}
