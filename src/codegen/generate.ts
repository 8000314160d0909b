import { checkContract } from '../openapi/check/check-contract.js'
import { compileTables } from '../openapi/compiled/compile-tables.js'
import { readContract } from '../openapi/document/read-contract.js'
import type { GeneratedFiles } from './generated-files.js'
import { renderRoutes } from './render-routes.js'
import { renderDocument, renderOperations } from './render-tables.js'
import { renderValidators } from './render-validators.js'
import type { TypesRenderer } from './types-renderer.js'

/** What is not the same for every project. */
export interface GenerateOptions {
  /** How the generated files import the shapes of the tables (tables.ts). */
  readonly shapes: string
  /** What generates them anew, for their heads. */
  readonly command: string
}

/** Those of this project. */
export const ownOptions: GenerateOptions = {
  shapes: '../src/openapi/compiled/tables.js',
  command: 'make generate',
}

/**
 * All that follows from a contract, as text. The same contract gives the same bytes.
 *
 * @param file what the generated files name as their source
 * @throws ContractError with all that is wrong with the contract
 */
export async function generate(
  file: string,
  typesRenderer: TypesRenderer,
  { shapes, command }: GenerateOptions = ownOptions,
): Promise<GeneratedFiles> {
  try {
    const contract = await readContract(file)
    checkContract(contract)
    const { document, source } = contract
    // Three at once: the types in their thread, the bundler in its process, the rest here.
    const [types, validators, operations] = await Promise.all([
      typesRenderer.render(document),
      renderValidators(document, shapes),
      renderOperations(compileTables(document), shapes),
    ])
    const header = `// Generated from ${file} by \`${command}\`. Do not edit: change the contract and generate anew.\n\n`
    return {
      'types.ts': header + types,
      'validators.ts': header + validators,
      'operations.ts': header + operations,
      'document.ts': header + renderDocument(source),
      'routes.ts': header + renderRoutes(document),
    }
  } finally {
    await typesRenderer.close()
  }
}
