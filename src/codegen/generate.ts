import { checkContract } from '../openapi/check/check-contract.js'
import { compileTables } from '../openapi/compiled/compile-tables.js'
import { ContractError, type ContractProblem } from '../openapi/document/contract-error.js'
import { readContract } from '../openapi/document/read-contract.js'
import type { GeneratedFiles } from './generated-files.js'
import { type EngineModules, renderContract } from './render-contract.js'
import { renderRoutes } from './render-routes.js'
import { renderDocument, renderOperations } from './render-tables.js'
import { renderValidators } from './render-validators.js'
import { documentForTypes } from './types/types-document.js'
import type { TypesRenderer } from './types/types-renderer.js'

/** What is not the same for every project. */
export interface GenerateOptions {
  /** Whether the contract is one's own, whose author is held to every rule; else only to what can't be left out. */
  readonly strict: boolean
  /** Whether `$ref`s to http and https URLs are followed. */
  readonly remote?: boolean
  readonly engine: EngineModules
  /** What generates them anew, for their heads. */
  readonly command: string
}

/** Those of this project. */
export const ownOptions: GenerateOptions = {
  strict: true,
  engine: {
    tables: '../src/openapi/compiled/tables.js',
    contractTypes: '../src/binding/contract-types.js',
    handlers: '../src/binding/handlers.js',
    authenticators: '../src/binding/authenticators.js',
  },
  command: 'make generate',
}

/** The generated files, and what is wrong with the contract that did not keep them from being made. */
export interface Generated {
  readonly files: GeneratedFiles
  readonly problems: readonly ContractProblem[]
}

/**
 * All that follows from a contract, as text. The same contract gives the same bytes.
 *
 * @param file what the generated files name as their source
 * @throws ContractError with what makes the contract unusable
 */
export async function generate(
  file: string,
  typesRenderer: TypesRenderer,
  options: GenerateOptions = ownOptions,
): Promise<Generated> {
  const { engine, command, strict, remote = false } = options
  try {
    const contract = await readContract(file, { remote })
    const problems = checkContract(contract)
    const refused = problems.filter(
      ({ kind, severity }) => kind === 'undeclared-scheme' || (strict && severity === 'error'),
    )
    if (refused.length > 0) throw new ContractError(refused)
    const { document, source } = contract
    // At once: the types in their thread, the bundler in its process, the rest here.
    const [types, requests, validators, operations] = await Promise.all([
      typesRenderer.render(documentForTypes(document, 'caller')),
      typesRenderer.render(documentForTypes(document, 'handler'), ['components', 'operations']),
      renderValidators(document, engine.tables),
      renderOperations(compileTables(document), engine.tables),
    ])
    const header = `// Generated from ${file} by \`${command}\`. Do not edit: change the contract and generate anew.\n\n`
    const files = {
      'contract.ts': header + renderContract(engine),
      'types.ts': header + types,
      'requests.ts': header + withFileParts(requests, engine.tables),
      'validators.ts': header + validators,
      'operations.ts': header + operations,
      'document.ts': header + renderDocument(source),
      'routes.ts': header + renderRoutes(document),
    }
    return { files, problems }
  } finally {
    await typesRenderer.close()
  }
}

function withFileParts(requests: string, tables: string): string {
  // An import that nothing uses does not compile under `noUnusedLocals`.
  return /\bFilePart\b/.test(requests)
    ? `import type { FilePart } from '${tables}'\n\n${requests}`
    : requests
}
