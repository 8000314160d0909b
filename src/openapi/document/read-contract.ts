import { readFile } from 'node:fs/promises'
import { type ParsedContract, parseContract } from './parse-contract.js'

/**
 * Reads a contract from a file.
 *
 * @throws ContractError for a text that is no OpenAPI 3.0 document; the system's error for a file
 *   that cannot be read
 */
export async function readContract(file: string): Promise<ParsedContract> {
  return parseContract(await readFile(file, 'utf8'), file)
}
