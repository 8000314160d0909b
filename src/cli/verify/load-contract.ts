import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { refuseDeadReferences } from '../../openapi/check/check-contract.js'
import type { ContractDocument } from '../../openapi/document/contract-document.js'
import { ContractError } from '../../openapi/document/contract-error.js'
import { contractFromData, readContract } from '../../openapi/document/read-contract.js'
import {
  type CompiledContract,
  createCompiledContract,
} from '../../verify/contract/compiled-contract.js'
import { RunError } from '../../verify/run/run-error.js'
import { noScenarios, readScenarios } from '../../verify/scenarios/file/read-scenarios.js'
import type { ScenarioFile } from '../../verify/scenarios/file/scenario.js'
import { ScenarioError } from '../../verify/scenarios/file/scenario-error.js'
import { type Baseline, noBaseline, readBaseline } from '../../verify/selection/baseline.js'

export interface ContractFiles {
  /** An OpenAPI file; undefined for this project's contract. */
  readonly contract?: string | undefined
  /** Whether references to http and https URLs are followed. */
  readonly remote?: boolean | undefined
  /** Undefined for `<name>.scenarios.yaml` beside `<name>.yaml`, where that file exists. */
  readonly scenarios?: string | undefined
}

export interface LoadedContract {
  readonly contract: CompiledContract
  readonly scenarios: ScenarioFile
}

const ownScenarios = fileURLToPath(
  new URL('../../../openapi/auth-api.scenarios.yaml', import.meta.url),
)

/**
 * Reads a contract and its scenarios.
 * @throws RunError for a missing or unusable file
 */
export async function loadContract(files: ContractFiles): Promise<LoadedContract> {
  const contract = createCompiledContract(await readDocument(files))
  const beside = files.contract?.replace(/(\.ya?ml|\.json)?$/, '.scenarios.yaml') ?? ownScenarios
  const file = files.scenarios ?? beside
  const text = files.scenarios === undefined ? await readIfExists(file) : await readRequired(file)
  if (text === undefined) return { contract, scenarios: noScenarios }
  try {
    return { contract, scenarios: readScenarios(text, file, contract) }
  } catch (error) {
    if (error instanceof ScenarioError) throw new RunError(firstLine(error.message))
    throw error
  }
}

/** @throws RunError for a missing or unusable file */
export async function loadBaseline(file: string | undefined): Promise<Baseline> {
  return file === undefined ? noBaseline : readBaseline(await readRequired(file), file, new Date())
}

async function readDocument({
  contract: file,
  remote = false,
}: ContractFiles): Promise<ContractDocument> {
  if (file === undefined) {
    const { document } = await import('../../../generated/document.js')
    return contractFromData(document, 'openapi/auth-api.yaml').document
  }
  try {
    const parsed = await readContract(file, { remote })
    refuseDeadReferences(parsed)
    return parsed.document
  } catch (error) {
    if (error instanceof ContractError) throw new RunError(firstLine(error.message))
    throw error
  }
}

async function readRequired(file: string): Promise<string> {
  const text = await readIfExists(file)
  if (text === undefined) throw new RunError(`the file ${file} does not exist`)
  return text
}

async function readIfExists(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new RunError(`${file} cannot be read: ${(error as Error).message}`)
  }
}

function firstLine(message: string): string {
  const [first = '', ...more] = message.split('\n')
  return more.length === 0 ? first : `${first} (and ${more.length} more)`
}
