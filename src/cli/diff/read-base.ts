import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ParsedContract } from '../../openapi/document/read-contract.js'
import type { ReadOptions } from '../../openapi/document/source/source-files.js'
import { gitFilesAt } from './git-files.js'

/** Reads a contract, with options beside those of the command. */
export type Read = (file: string, options?: ReadOptions) => Promise<ParsedContract>

/**
 * Reads a contract, and the files that it refers to, as they were at a revision of git. Messages name
 * its files as `main:api.yaml`.
 *
 * @throws Error if git does not know the revision, or the file was not there
 * @throws ContractError as readContract does
 */
export async function readContractAt(
  revision: string,
  file: string,
  read: Read,
): Promise<ParsedContract> {
  const files = await gitFilesAt(revision, dirname(file))
  const readText = async (url: URL): Promise<string> => {
    const text = await files.textOf(fileURLToPath(url))
    if (text === null) throw new Error(`it is not there at ${revision}`)
    return text
  }
  const contract = await read(file, { readText })
  const named = (name: string) => `${revision}:${name}`
  return {
    ...contract,
    file: named(contract.file),
    locate: (pointer) => {
      const location = contract.locate(pointer)
      return { ...location, file: named(location.file) }
    },
  }
}
