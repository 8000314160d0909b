import { contentKeyFor } from '../../../openapi/operation/media-type.js'
import { faultVerdict } from '../requests/body-verdict.js'
import type { RequestCase } from '../requests/request-case.js'
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
    toCase('an empty body', Buffer.alloc(0), isText(sample.mediaType) ? { kind: 'any' } : missing),
  ]
}

/** An empty text is a valid body of these. */
function isText(mediaType: string): boolean {
  return !/json|form/.test(mediaType)
}
