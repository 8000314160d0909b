import type { ValueShape } from '../compiled/serialization-types.js'
import type { FieldEntry, FilePart } from '../compiled/tables.js'
import { contentKeyFor, isJson, isText } from '../operation/media-type.js'
import { refuseUnlessObject } from './pairs.js'
import { parseStrictJson } from './strict-json.js'
import { valueOfTexts } from './text-value.js'
import { MalformedBody, UnreadableValue } from './unreadable-value.js'

/** Of a part that no field declares. */
const untyped: ValueShape = { type: 'primitive' }

/** How many parts a form may have. */
const maxParts = 1_000

/**
 * Reads `multipart/form-data` (RFC 7578): text parts as text, JSON parts as what they hold, files as
 * FilePart. A name that comes twice, and every declared list, is a list.
 *
 * @throws MalformedBody, or UnreadableValue for a part whose media type its `encoding` does not allow
 */
export async function readMultipart(
  contentType: string,
  bytes: Buffer,
  fields: readonly FieldEntry[],
): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = Object.create(null)
  for (const part of await partsOf(contentType, bytes)) {
    const { name } = part
    const field = fields.find((each) => each.name === name)
    const value = readPart(part, field)
    const known = values[name]
    if (known === undefined)
      values[name] = field?.type === 'array' && !Array.isArray(value) ? [value] : value
    else if (field?.type === 'array') (known as unknown[]).push(value)
    else if (field !== undefined) throw new UnreadableValue(name, 'must not come twice')
    else values[name] = [known, value].flat()
  }
  return values
}

/** The reverse of `readMultipart`, with the Content-Type that names the boundary. */
export function writeMultipart(
  mediaType: string,
  value: unknown,
  fields: readonly FieldEntry[],
): { contentType: string; bytes: Buffer } {
  refuseUnlessObject(value)
  const parts = Object.entries(value).flatMap(([name, member]) =>
    (Array.isArray(member) ? member : [member]).map((item) =>
      partOf(
        name,
        item,
        fields.find((field) => field.name === name),
      ),
    ),
  )
  let boundary = 'form-boundary'
  while (parts.some(({ bytes }) => bytes.includes(boundary))) boundary += '-x'
  const bytes = Buffer.concat([
    ...parts.flatMap((part) => [
      Buffer.from(`--${boundary}\r\n${part.head}\r\n\r\n`),
      part.bytes,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ])
  return { contentType: `${mediaType}; boundary=${boundary}`, bytes }
}

export function isFilePart(value: unknown): value is FilePart {
  return typeof value === 'object' && value !== null && 'bytes' in value && 'mediaType' in value
}

interface ReceivedPart extends FilePart {
  readonly name: string
  readonly bytes: Buffer
}

/** The parts in their order, each as bytes. */
async function partsOf(contentType: string, bytes: Buffer): Promise<ReceivedPart[]> {
  // Loaded here: few APIs take such forms.
  const { Busboy } = await import('@fastify/busboy')
  return new Promise((resolve, reject) => {
    const parts: ReceivedPart[] = []
    const malformed = () => reject(new MalformedBody())
    try {
      const reader = new Busboy({
        headers: { 'content-type': contentType },
        limits: { parts: maxParts, headerPairs: 100 },
        isPartAFile: () => true,
      })
      reader.on('file', (name, stream, filename: string | undefined, _encoding, mediaType) => {
        const chunks: Buffer[] = []
        stream.on('error', malformed)
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          const part = { name: String(name ?? ''), mediaType, bytes: Buffer.concat(chunks) }
          parts.push(filename === undefined ? part : { ...part, filename })
        })
      })
      reader.on('partsLimit', () =>
        reject(new UnreadableValue('body', `must not have more than ${maxParts} parts`)),
      )
      reader.on('error', malformed)
      reader.on('finish', () => resolve(parts))
      reader.end(bytes)
    } catch {
      malformed()
    }
  })
}

function readPart({ name, ...file }: ReceivedPart, field: FieldEntry | undefined): unknown {
  const wanted = field?.mediaType?.split(',').map((each) => each.trim()) ?? []
  const wantsJson = wanted.some(isJson)
  const isPlain = file.filename === undefined && isText(file.mediaType)
  if (wantsJson && (isPlain || isJson(file.mediaType))) return jsonOf(name, file.bytes)
  if (wanted.length > 0 && !wanted.includes('application/octet-stream')) {
    if (contentKeyFor(wanted, file.mediaType) === undefined) {
      throw new UnreadableValue(name, `must have the media type ${wanted.join(' or ')}`)
    }
  }
  if (field !== undefined && field.mediaType === null) {
    return valueOfTexts(field.items ?? field, name, textOf(file.bytes))
  }
  const isBinary = wanted.length > 0 && !wanted.some((each) => isJson(each) || isText(each))
  if (isPlain && !isBinary)
    return valueOfTexts(field?.items ?? field ?? untyped, name, textOf(file.bytes))
  return file.filename === undefined && isJson(file.mediaType) ? jsonOf(name, file.bytes) : file
}

function jsonOf(name: string, bytes: Buffer): unknown {
  try {
    return parseStrictJson(textOf(bytes))
  } catch (error) {
    if (error instanceof UnreadableValue) throw error
    throw new UnreadableValue(name, 'must be JSON')
  }
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new MalformedBody()
  }
}

function partOf(name: string, value: unknown, field: FieldEntry | undefined) {
  const declared = field?.mediaType
    ?.split(',', 1)[0]
    ?.trim()
    .replace('*/*', 'application/octet-stream')
  const escaped = (text: string) =>
    text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const head = (mediaType: string | undefined, filename: string | undefined) =>
    [
      `Content-Disposition: form-data; name="${escaped(name)}"${filename === undefined ? '' : `; filename="${escaped(filename)}"`}`,
      ...(mediaType === undefined ? [] : [`Content-Type: ${mediaType}`]),
    ].join('\r\n')
  if (isFilePart(value)) {
    return { head: head(value.mediaType, value.filename ?? name), bytes: Buffer.from(value.bytes) }
  }
  if (value instanceof Uint8Array) {
    return { head: head(declared ?? 'application/octet-stream', name), bytes: Buffer.from(value) }
  }
  const asJson = (typeof value === 'object' && value !== null) || isJson(declared ?? '')
  const bytes = Buffer.from(asJson ? JSON.stringify(value) : String(value))
  if (asJson) return { head: head(declared ?? 'application/json', undefined), bytes }
  const isFile = declared !== undefined && !isText(declared)
  return { head: head(declared, isFile ? name : undefined), bytes }
}
