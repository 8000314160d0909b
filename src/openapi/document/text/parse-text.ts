import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  mergeTag,
  parseEvents,
  YAMLException,
} from 'js-yaml'
import { ContractError } from '../contract-error.js'
import { lineFinder } from './find-line.js'
import type { ParsedText } from './parsed-text.js'
import { isDeeperThan, withoutAliases } from './plain-data.js'
import { parseTolerantly } from './tolerant-yaml.js'

/** No real contract comes near it. Everything that walks over a contract is recursive, and still works at this depth. */
const maxDepth = 200

/**
 * Parses YAML 1.2 or JSON.
 *
 * @param file the name that messages bear
 * @throws ContractError for a text that does not parse
 */
export function parseText(text: string, file: string): ParsedText {
  const refuse = (message: string, line = 1): never => {
    const location = { file, line, pointer: '#' }
    throw new ContractError([
      { severity: 'error', kind: 'unreadable', message, location: () => location },
    ])
  }
  const tooDeep = `is nested deeper than ${maxDepth} levels`
  const read = (): ParsedText => {
    // YAML contains JSON, but a parser of JSON is twenty times as fast.
    const json = parseJson(text)
    if (json !== undefined) return { data: json, lineOf: lineFinder(text) }
    try {
      const events = parseEvents(text, { maxDepth })
      const documents = constructFromEvents(events, { source: text, schema })
      if (documents.length > 1) refuse('holds more than one YAML document')
      const [data] = documents
      return { data: events.some(isAlias) ? withoutAliases(data) : data, lineOf: lineFinder(text) }
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error
      const line = (error.mark?.line ?? 0) + 1
      if (error.reason.includes('maxDepth')) refuse(tooDeep, line)
      const tolerant = parseTolerantly(text)
      if ('data' in tolerant) return { ...tolerant, data: withoutAliases(tolerant.data) }
      return refuse(`does not parse as YAML: ${error.reason}`, line)
    }
  }
  try {
    const parsed = read()
    return isDeeperThan(parsed.data, maxDepth) ? refuse(tooDeep) : parsed
  } catch (error) {
    if (error instanceof ContractError) throw error
    return refuse(`cannot be read as data: ${(error as Error).message}`)
  }
}

const schema = CORE_SCHEMA.withTags(mergeTag)

function isAlias({ type }: Event): boolean {
  return type === EVENT_ID.ALIAS
}

/** Undefined for a text that is not JSON. */
function parseJson(text: string): unknown {
  if (!text.trimStart().startsWith('{')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
