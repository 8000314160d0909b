import { ContractError, summarizeProblems } from '../openapi/document/contract-error.js'
import { type GenerateOptions, generate, ownOptions } from './generate.js'
import { findDrift, writeGenerated } from './generated-files.js'
import type { TypesRenderer } from './types/types-renderer.js'

export interface Generation {
  readonly contract: string
  readonly folder: string
  /** Whether to write nothing, and only name the files that differ from what the contract gives. */
  readonly check: boolean
  readonly typesRenderer: TypesRenderer
  /** Those of this project, unless given. */
  readonly options?: GenerateOptions
  readonly print: (text: string) => void
  readonly printError: (text: string) => void
}

/** 0: the folder is what the contract gives; 1: it is not (`check`); 2: the contract cannot be used. */
export type ExitCode = 0 | 1 | 2

/** Generates, and prints what was written, what differs, and what is wrong with the contract. */
export async function runGeneration(generation: Generation): Promise<ExitCode> {
  const { contract, folder, check, typesRenderer, print, printError } = generation
  const { options = ownOptions } = generation
  try {
    const { files, problems } = await generate(contract, typesRenderer, options)
    if (problems.length > 0) {
      printError(`${contract} has problems; the rest of it is generated:`)
      printError(summarizeProblems(problems))
    }
    if (!check) {
      for (const name of await writeGenerated(folder, files)) print(`${folder}/${name}`)
      return 0
    }
    const drifted = await findDrift(folder, files)
    for (const name of drifted) {
      printError(`${folder}/${name} is not what ${contract} gives: run \`${options.command}\``)
    }
    return drifted.length === 0 ? 0 : 1
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    printError(error.message)
    return 2
  }
}
