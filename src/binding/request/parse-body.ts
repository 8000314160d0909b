import { parse as parseContentType } from 'content-type'
import { visit } from 'jsonc-parser'
import type { RequestBodyEntry } from '../../openapi/compiled/tables.js'
import { contentKeyFor, isJson } from '../../openapi/operation/media-type.js'
import type { ContractRequest } from '../http-message.js'
import { invalidField, Rejection } from './rejection.js'

export interface ParsedBody {
  /** As the contract spells it. */
  readonly mediaType: string
  readonly value: unknown
  /** Whether the value is the bytes themselves, of which a schema has nothing to say. */
  readonly isOpaque: boolean
}

/**
 * Reads the body as the media type that its Content-Type names: JSON, a form or text; anything else stays bytes.
 * @returns undefined where there is no body and none is required
 * @throws Rejection unsupportedMediaType, malformedRequest (not UTF-8, no JSON) or invalidRequest (missing, or a
 *   name that comes twice: parsers disagree on which one counts, RFC 8259 section 4)
 */
export function parseBody(
  request: ContractRequest,
  declared: RequestBodyEntry,
): ParsedBody | undefined {
  const contentType = request.headers['content-type']
  const bytes = request.body ?? Buffer.alloc(0)
  if (contentType === undefined && bytes.length === 0) {
    if (declared.required) throw invalidField('body', 'is required')
    return undefined
  }

  const sent = mediaTypeOf(contentType)
  const mediaType = sent && contentKeyFor(declared.mediaTypes, sent)
  if (!sent || !mediaType) {
    throw new Rejection({ fault: 'unsupportedMediaType' })
  }
  const parse = parserOf(sent)
  if (parse === undefined) return { mediaType, value: bytes, isOpaque: true }
  if (bytes.length === 0 && parse === parseJson) throw invalidField('body', 'is required')
  return { mediaType, value: parse(decodeUtf8(bytes)), isOpaque: false }
}

function parserOf(mediaType: string): ((text: string) => unknown) | undefined {
  if (isJson(mediaType)) return parseJson
  if (mediaType === 'application/x-www-form-urlencoded') return parseForm
  return mediaType === 'text/plain' ? (text) => text : undefined
}

/** The media type in lower case; undefined where there is none, or its charset is not UTF-8. */
function mediaTypeOf(contentType: string | undefined): string | undefined {
  if (contentType === undefined) return undefined
  const { type, parameters } = parseContentType(contentType)
  const charset = parameters.charset?.toLowerCase() ?? 'utf-8'
  return charset === 'utf-8' ? type : undefined
}

function decodeUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Rejection({ fault: 'malformedRequest' })
  }
}

function parseJson(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Rejection({ fault: 'malformedRequest' })
  }
  refuseTraps(text)
  return value
}

/** Deeper than any contract nests, and far from where a recursive reader's stack ends. */
const maxDepth = 100

/**
 * JSON.parse keeps the last of two members with one name and tells nobody, and reads any depth, which those who walk
 * through the value can't.
 */
function refuseTraps(text: string): void {
  const open: Set<string>[] = []
  const enter = () => {
    if (open.length === maxDepth) throw new Rejection({ fault: 'malformedRequest' })
    open.push(new Set())
  }
  const leave = () => {
    open.pop()
  }
  visit(text, {
    onObjectBegin: enter,
    onArrayBegin: enter,
    onObjectEnd: leave,
    onArrayEnd: leave,
    onObjectProperty: (name) => {
      const names = open.at(-1)
      if (names?.has(name)) throw invalidField(name, 'must not come twice')
      names?.add(name)
    },
  })
}

/** A field that comes once is a string; all values of a repeated one stand in an array. */
function parseForm(text: string): Record<string, string | string[]> {
  // No prototype: a field may be called `__proto__`.
  const fields: Record<string, string | string[]> = Object.create(null)
  // One pass: to ask for all values of each name would cost the square of a body that is full of one-letter fields.
  for (const [name, value] of new URLSearchParams(text)) {
    const known = fields[name]
    if (known === undefined) fields[name] = value
    else if (typeof known === 'string') fields[name] = [known, value]
    else known.push(value)
  }
  return fields
}
