import type { ContractDocument } from './contract-document.js'
import { ContractError, type ContractProblem, type SourceLocation } from './contract-error.js'
import { type Translation, translate } from './dialect/translate.js'
import { type Version, versionOf } from './dialect/versions.js'
import { isObject, type JsonObject, stepsOf } from './document-node.js'
import {
  type ReadOptions,
  readSourceFiles,
  type SourceFiles,
  singleSource,
  sourceOfData,
} from './source/source-files.js'
import { type LargeIntegers, largeIntegersIn } from './text/large-integers.js'

/** A contract, and what leads from it back to its text. */
export interface ParsedContract {
  /** As messages name it. */
  readonly file: string
  /** Every file that was read for it, by path or URL. */
  readonly files: readonly string[]
  readonly document: ContractDocument
  /** The document as its author wrote it; of a contract in several files, `document`. */
  readonly source: JsonObject
  /** What is left out of `document` because it is wrong. More is found by src/openapi/check. */
  readonly problems: readonly ContractProblem[]
  /** Where in the source stands what a JSON pointer into `document` names, or the nearest thing around it. */
  readonly locate: (pointer: string) => SourceLocation
  readonly largeIntegers: LargeIntegers
}

/**
 * Reads a contract from a file, YAML or JSON, of OpenAPI 2.0, 3.0, 3.1 or 3.2, and the files that it
 * refers to.
 *
 * @throws ContractError for what cannot be read, and for references to files that are not there
 */
export async function readContract(
  file: string,
  options: ReadOptions = {},
): Promise<ParsedContract> {
  return toContract(await readSourceFiles(file, options))
}

/**
 * Reads a contract that is one text.
 *
 * @param file the name that messages bear
 * @throws ContractError as readContract does
 */
export function parseContract(text: string, file: string): ParsedContract {
  return toContract(singleSource(text, file))
}

/** A contract that is there as data: what is generated from one, or made in a program. */
export function contractFromData(data: JsonObject, file: string): ParsedContract {
  return toContract(sourceOfData(data, file))
}

function toContract(sources: SourceFiles): ParsedContract {
  const { root, files } = sources
  const { data, version } = checkedRoot(sources)
  const translation = translate(sources, data, version)
  const { document, origins } = translation
  const problems = problemsOf(translation)
  const missing = problems.filter(({ kind }) => kind === 'missing-file')
  if (missing.length > 0) throw new ContractError(missing)
  return {
    file: root.name,
    files: [...files.values()].map(({ name }) => name),
    document,
    source: files.size > 1 ? document : data,
    problems,
    largeIntegers: largeIntegersIn([...files.values()].map(({ text }) => text)),
    locate: (pointer) => origins.locateIn(document, stepsOf(pointer) ?? []),
  }
}

/** The root document and its version. */
function checkedRoot({ root }: SourceFiles): { data: JsonObject; version: Version } {
  const { data, name: file } = root
  const refuse = (message: string, ...steps: string[]): never => {
    const location = () => ({ file, line: root.lineOf(steps), pointer: ['#', ...steps].join('/') })
    throw new ContractError([{ severity: 'error', kind: 'unreadable', message, location }])
  }
  if (!isObject(data)) return refuse('is not an OpenAPI document: it is not an object')
  const version = versionOf(data)
  if (version) return { data, version }
  if (version === undefined) {
    return refuse('is not an OpenAPI document: it has neither `openapi` nor `swagger`')
  }
  const field = data.openapi === undefined ? 'swagger' : 'openapi'
  const named = String(data[field])
  return refuse(`is of version ${named}; versions 2.0, 3.0, 3.1 and 3.2 can be read`, field)
}

function problemsOf({ omissions, origins }: Translation): ContractProblem[] {
  return omissions.map(({ kind, message, isUsed, holder, path }) => ({
    severity: isUsed ? 'error' : 'warning',
    kind,
    message,
    location: () => origins.locate(holder, ...path),
  }))
}
