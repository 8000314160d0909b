import { ContractError } from '../openapi/document/contract-error.js'
import { type GenerateOptions, generate, ownOptions } from './generate.js'
import { findDrift, writeGenerated } from './generated-files.js'
import type { TypesRenderer } from './types-renderer.js'

export interface Generation {
  readonly contract: string
  readonly folder: string
  /** Whether to write nothing, and only say what the folder does not hold as the contract gives it. */
  readonly check: boolean
  readonly typesRenderer: TypesRenderer
  /** This project's, unless given. */
  readonly options?: GenerateOptions
  readonly print: (text: string) => void
  readonly printError: (text: string) => void
}

/** Generates, and tells what was written or what is wrong. @returns whether the folder is what the contract gives */
export async function runGeneration(generation: Generation): Promise<boolean> {
  const { contract, folder, check, typesRenderer, print, printError } = generation
  const { options = ownOptions } = generation
  try {
    const files = await generate(contract, typesRenderer, options)
    if (!check) {
      for (const name of await writeGenerated(folder, files)) print(`${folder}/${name}`)
      return true
    }
    const drifted = await findDrift(folder, files)
    for (const name of drifted) {
      printError(`${folder}/${name} is not what ${contract} gives: run \`${options.command}\``)
    }
    return drifted.length === 0
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    printError(error.message)
    return false
  }
}
