import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { checkDocument } from '../../openapi/check/check-contract.js'
import type { ContractDocument } from '../../openapi/document/contract-document.js'
import { ContractError } from '../../openapi/document/contract-error.js'
import { contractFromData, readContract } from '../../openapi/document/read-contract.js'
import { noScenarios, readScenarios, ScenarioError } from '../scenarios/read-scenarios.js'
import type { ScenarioFile } from '../scenarios/scenario.js'
import { CannotRun } from './cannot-run.js'
import { createSubject, type Subject } from './compiled-contract.js'

export interface ContractFiles {
  /** An OpenAPI 3.0 file; without it, this project's own contract. */
  readonly contract?: string | undefined
  /** Without it, `<name>.scenarios.yaml` beside `<name>.yaml`, where there is one. */
  readonly scenarios?: string | undefined
}

const ownScenarios = fileURLToPath(
  new URL('../../../openapi/auth-api.scenarios.yaml', import.meta.url),
)

/**
 * Reads a contract and its scenarios.
 * @throws CannotRun for a file that is not there or can't be used
 */
export async function loadContract({
  contract,
  scenarios,
}: ContractFiles): Promise<{ subject: Subject; scenarios: ScenarioFile }> {
  const subject = createSubject(await readDocument(contract))
  const beside = contract?.replace(/(\.ya?ml|\.json)?$/, '.scenarios.yaml') ?? ownScenarios
  const text = scenarios === undefined ? await readIfThere(beside) : await readOrRefuse(scenarios)
  if (text === undefined) return { subject, scenarios: noScenarios }
  try {
    return { subject, scenarios: readScenarios(text, scenarios ?? beside, subject) }
  } catch (error) {
    if (error instanceof ScenarioError) throw new CannotRun(firstLine(error.message))
    throw error
  }
}

async function readDocument(file: string | undefined): Promise<ContractDocument> {
  if (file === undefined) {
    const { document } = await import('../../../generated/document.js')
    return contractFromData(document, 'openapi/auth-api.yaml').document
  }
  try {
    const parsed = await readContract(file)
    checkDocument(parsed)
    return parsed.document
  } catch (error) {
    if (error instanceof ContractError) throw new CannotRun(firstLine(error.message))
    throw error
  }
}

async function readOrRefuse(file: string): Promise<string> {
  const text = await readIfThere(file)
  if (text === undefined) throw new CannotRun(`there is no file ${file}`)
  return text
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new CannotRun(`${file} can't be read: ${(error as Error).message}`)
  }
}

function firstLine(message: string): string {
  const [first = '', ...more] = message.split('\n')
  return more.length === 0 ? first : `${first} (and ${more.length} more)`
}
