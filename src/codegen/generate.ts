import { checkContract } from '../openapi/check/check-contract.js'
import { compileClientTable } from '../openapi/compiled/client/compile-client-table.js'
import { compileTables, type Tables } from '../openapi/compiled/compile-tables.js'
import { ContractError, type ContractProblem } from '../openapi/document/contract-error.js'
import { type ParsedContract, readContract } from '../openapi/document/read-contract.js'
import { renderClientRuntime } from './client-runtime.js'
import type { GeneratedFiles } from './generated-files.js'
import { renderClient } from './render-client.js'
import { type EngineModules, renderContract } from './render-contract.js'
import { renderMsw } from './render-msw.js'
import { renderDocument, renderOperations } from './render-tables.js'
import { renderValidators } from './render-validators.js'
import { withOwnHelper } from './types/own-helper.js'
import { documentForTypes } from './types/types-document.js'
import type { TypesRenderer } from './types/types-renderer.js'

/** A client for the contract stands alone; a server is bound with what this package exports. */
export type Part = 'server' | 'client' | 'msw'

/** What is not the same for every project. */
export interface GenerateOptions {
  /** Whether the contract is one's own, whose author is held to every rule; else only to what can't be left out. */
  readonly strict: boolean
  /** Whether `$ref`s to http and https URLs are followed. */
  readonly remote?: boolean
  readonly engine: EngineModules
  /** What is written; a client needs no server. */
  readonly parts: readonly Part[]
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
    client: '../src/client/client.js',
  },
  parts: ['server', 'client'],
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
  const { engine, command, parts, strict, remote = false } = options
  try {
    const contract = await readContract(file, { remote })
    const problems = checkContract(contract)
    const refused = problems.filter(
      ({ kind, severity }) => kind === 'undeclared-scheme' || (strict && severity === 'error'),
    )
    if (refused.length > 0) throw new ContractError(refused)
    const header = `// Generated from ${file} by \`${command}\`. Do not edit: change the contract and generate anew.\n\n`
    const tables = compileTables(contract.document)
    // At once: the types in their thread, the bundler in its process, the rest here.
    const written = await Promise.all([
      typesRenderer
        .render(documentForTypes(contract.document, 'caller'))
        .then((types) => ({ 'types.ts': withOwnHelper(types) })),
      parts.includes('server') ? serverFiles(contract, tables, typesRenderer, engine) : {},
      parts.includes('client') ? clientFiles(contract, tables, engine) : {},
      parts.includes('msw') ? { 'msw.ts': renderMsw(contract.document, tables) } : {},
    ])
    const files = Object.fromEntries(
      written.flatMap(Object.entries).map(([name, text]) => [name, header + text]),
    )
    return { files, problems }
  } finally {
    await typesRenderer.close()
  }
}

async function serverFiles(
  { document, source }: ParsedContract,
  tables: Tables,
  typesRenderer: TypesRenderer,
  engine: EngineModules,
): Promise<GeneratedFiles> {
  const [requests, validators] = await Promise.all([
    typesRenderer.render(documentForTypes(document, 'handler'), ['components', 'operations']),
    renderValidators(document, engine.tables),
  ])
  return {
    'contract.ts': renderContract(engine),
    'requests.ts': withFileParts(withOwnHelper(requests), engine.tables),
    'validators.ts': validators,
    'operations.ts': renderOperations(tables, engine.tables),
    'document.ts': renderDocument(source),
  }
}

async function clientFiles(
  { document }: ParsedContract,
  tables: Tables,
  { client }: EngineModules,
): Promise<GeneratedFiles> {
  const table = compileClientTable(document, tables)
  if (client !== undefined) return { 'client.ts': renderClient(table, client) }
  return {
    'client.ts': renderClient(table, './client-runtime.js'),
    'client-runtime.ts': `// @ts-nocheck\n${await renderClientRuntime()}`,
  }
}

function withFileParts(requests: string, tables: string): string {
  // An import that nothing uses does not compile under `noUnusedLocals`.
  return /\bFilePart\b/.test(requests)
    ? `import type { FilePart } from '${tables}'\n\n${requests}`
    : requests
}
