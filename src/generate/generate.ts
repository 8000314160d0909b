import { checkContract } from './check-contract.js'
import { compileTables } from './compile-tables.js'
import type { GeneratedFiles } from './generated-files.js'
import { readContract } from './read-contract.js'
import { renderDocument, renderOperations } from './render-tables.js'
import { renderValidators } from './render-validators.js'
import type { TypesRenderer } from './types-renderer.js'

/**
 * All that follows from a contract, as text. The same contract gives the same bytes.
 *
 * @param file what the generated files name as their source
 * @throws ContractError with all that is wrong with the contract
 */
export async function generate(
  file: string,
  typesRenderer: TypesRenderer,
): Promise<GeneratedFiles> {
  try {
    const contract = await readContract(file)
    checkContract(contract)
    const { document } = contract
    // Three at once: the types in their thread, the bundler in its process, the rest here.
    const [types, validators, operations] = await Promise.all([
      typesRenderer.render(document),
      renderValidators(document),
      renderOperations(compileTables(document)),
    ])
    const header = `// Generated from ${file} by \`make generate\`. Do not edit: change the contract and generate anew.\n\n`
    return {
      'types.ts': header + types,
      'validators.ts': header + validators,
      'operations.ts': header + operations,
      'document.ts': header + renderDocument(document),
    }
  } finally {
    await typesRenderer.close()
  }
}
