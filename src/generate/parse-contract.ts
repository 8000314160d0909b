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
import { ContractError } from './contract-error.js'
import { isFields, stepsOf } from './places.js'
import type { ContractDocument } from './tables.js'

/** A contract as data, and what leads back from the data to the text. */
export interface ParsedContract {
  /** As it is named in messages. */
  readonly file: string
  readonly document: ContractDocument
  /** The 1-based line of what a JSON pointer names, or of the nearest thing around it. */
  readonly lineOf: (pointer: string) => number
}

/**
 * Reads YAML or JSON text (YAML 1.2 contains JSON) as an OpenAPI 3.0 document.
 *
 * @param file the name that messages bear
 * @throws ContractError for text that does not parse or is no OpenAPI 3.0 document
 */
export function parseContract(text: string, file: string): ParsedContract {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true })
  const refuse = (message: string, line: number): never => {
    throw new ContractError([{ message, file, line, pointer: '#' }])
  }
  if (yaml.errors.length > 0) {
    throw new ContractError(
      yaml.errors.map((error) => ({
        message: `does not parse as YAML: ${error.message}`,
        file,
        line: lines.linePos(error.pos[0]).line,
        pointer: '#',
      })),
    )
  }
  const lineOf = (pointer: string) => lines.linePos(offsetOf(yaml, stepsOf(pointer) ?? [])).line
  const document = toPlainData(yaml, (message) => refuse(message, 1))
  if (!isFields(document)) return refuse('is not an OpenAPI document: not an object', 1)
  if (typeof document.openapi !== 'string' || !/^3\.0\.\d+/.test(document.openapi)) {
    const found = document.openapi ?? document.swagger
    return refuse(
      found === undefined
        ? 'is not an OpenAPI document: it has no field `openapi`'
        : `is of version ${String(found)}; what can be read is OpenAPI 3.0`,
      lineOf(document.openapi === undefined ? '#/swagger' : '#/openapi'),
    )
  }
  return { file, document: document as unknown as ContractDocument, lineOf }
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
