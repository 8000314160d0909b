import { encodeRequestBody } from '../../../openapi/serialization/formats/request-body.js'
import { type RequestBase, requestWith } from '../requests/base-request.js'
import type { RequestCase, Verdict } from '../requests/request-case.js'
import { withFreshValues } from '../values/fresh-values.js'
import type { BodySample } from '../values/samples.js'

/** Builds the cases of one body. */
export interface BodyCaseBuilder {
  readonly base: RequestBase
  readonly sample: BodySample
  /** @param contentType undefined for that of the sample; empty for no Content-Type */
  toCase(
    name: string,
    bytes: Buffer | undefined,
    verdict: Verdict,
    contentType?: string,
  ): RequestCase
  /** The sample with fresh values for members that are likely to be unique, and its bytes. */
  validBody(): { readonly value: unknown; readonly bytes: Buffer; readonly contentType: string }
  /** @returns undefined for a value that the media type cannot hold */
  encode(value: unknown): { readonly bytes: Buffer; readonly contentType: string } | undefined
}

export function bodyCaseBuilder(base: RequestBase, sample: BodySample): BodyCaseBuilder {
  const { operation, contract, fresh } = base
  const { schema, key, mediaType } = sample
  const fields = operation.entry.requestBody?.fields[key]
  const source = { document: contract.document, mediaType, schema, fields }
  const encode = (value: unknown) => encodeRequestBody(value, source)
  const isCreated = operation.entry.method === 'post'
  return {
    base,
    sample,
    encode,
    toCase: (name, bytes, verdict, contentType = mediaType) => {
      const body = bytes && { bytes, ...(contentType === '' ? {} : { mediaType: contentType }) }
      const request = requestWith(base, body)
      return { phase: 'boundaries', operationId: operation.id, name, request, verdict }
    },
    validBody: () => {
      const value = isCreated
        ? withFreshValues(contract, schema, sample.value, fresh)
        : sample.value
      const { bytes, contentType } = encode(value) ?? {
        bytes: Buffer.alloc(0),
        contentType: mediaType,
      }
      return { value, bytes, contentType }
    },
  }
}
