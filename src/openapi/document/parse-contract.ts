import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
} from 'yaml'
import type { ContractDocument } from '../compiled/tables.js'
import { ContractError } from './contract-error.js'
import { isObject, stepsOf } from './document-node.js'

/** A contract as data, and what leads back from the data to the text. */
export interface ParsedContract {
  /** As it is named in messages. */
  readonly file: string
  readonly document: ContractDocument
  /** The 1-based line of what a JSON pointer names, or of the nearest thing around it. */
  readonly lineOf: (pointer: string) => number
}

/**
 * Reads YAML or JSON text as an OpenAPI 3.0 document.
 *
 * @param file the name that messages bear
 * @throws ContractError for text that does not parse or is no OpenAPI 3.0 document
 */
export function parseContract(text: string, file: string): ParsedContract {
  const refuse = (message: string, line = 1): never => {
    throw new ContractError([{ message, file, line, pointer: '#' }])
  }
  const source = lazily(() => parseYaml(text, file))
  const lineOf = (pointer: string) => {
    const { yaml, lines } = source()
    return lines.linePos(offsetOf(yaml, stepsOf(pointer) ?? [])).line
  }
  // YAML contains JSON, but a parser of JSON is a hundred times as fast; the lines can wait.
  const document = parseJson(text) ?? toPlainData(source().yaml, refuse)
  if (!isObject(document)) return refuse('is not an OpenAPI document: not an object')
  const { openapi, swagger } = document
  if (typeof openapi === 'string' && /^3\.0\.\d/.test(openapi)) {
    return { file, document: document as unknown as ContractDocument, lineOf }
  }
  const version = openapi ?? swagger
  return version === undefined
    ? refuse('is not an OpenAPI document: it has no field `openapi`')
    : refuse(
        `is of version ${version}; what can be read is OpenAPI 3.0`,
        lineOf(openapi === undefined ? '#/swagger' : '#/openapi'),
      )
}

function parseYaml(text: string, file: string): { yaml: Document; lines: LineCounter } {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true })
  if (yaml.errors.length === 0) return { yaml, lines }
  throw new ContractError(
    yaml.errors.map(({ message, pos }) => ({
      message: `does not parse as YAML: ${message}`,
      file,
      line: lines.linePos(pos[0]).line,
      pointer: '#',
    })),
  )
}

/** Undefined for what is no JSON. */
function parseJson(text: string): unknown {
  if (!text.trimStart().startsWith('{')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Plain JSON data: aliases are copied out, and what JSON has no word for (dates, NaN) is gone. */
function toPlainData(yaml: Document, refuse: (message: string) => never): unknown {
  try {
    return JSON.parse(JSON.stringify(yaml.toJS()) ?? 'null')
  } catch (error) {
    // Aliases that contain themselves, or that multiply beyond the parser's limit.
    return refuse(
      `cannot be read as data: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Where the named thing begins: its key in a map, the item itself in a list. */
function offsetOf(yaml: Document, steps: readonly string[]): number {
  let node: unknown = yaml.contents
  let offset = 0
  for (const step of steps) {
    if (isAlias(node)) node = node.resolve(yaml)
    let next: unknown
    let start: unknown
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
      next = pair?.value
      start = pair?.key
    } else if (isSeq(node)) {
      next = node.items[Number(step)]
      start = next
    }
    if (!isNode(start)) break
    offset = start.range?.[0] ?? offset
    node = next
  }
  return offset
}
