import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { ContractDocument } from '../openapi/document/contract-document.js'
import { buildValidators } from '../openapi/validation/build-validators.js'
import { createSchemaCompiler, type SchemaCompiler } from '../openapi/validation/schema-compiler.js'
import { bundleModules } from './bundle-modules.js'
import { Code, nameConstants, toSource } from './source-text.js'
import { renderFunctions } from './validator-functions.js'

/**
 * The module of validators: Ajv's standalone code, together with the few functions that it calls, so
 * that it needs nothing at run time, in Node.js or in a browser.
 */
export async function renderValidators(
  document: ContractDocument,
  shapes: string,
): Promise<string> {
  const compiler = createSchemaCompiler(document)
  const { table, names } = renderTable(document, compiler)
  const code = await bundleModules({
    entry: `import * as schemas from 'schemas'\n${table}`,
    schemas: renderFunctions(compiler, names),
    runtime: await readFile(runtimeFile, 'utf8'),
  })
  return `// @ts-nocheck
import type { UnmatchedValidators, ValidatorsTable } from '${shapes}'
import type * as tables from './operations.js'

${withTypes(code, {
  unmatchedValidators: 'UnmatchedValidators<keyof typeof tables.unmatched>',
  validators: 'ValidatorsTable<keyof typeof tables.operations>',
})}`
}

/** TypeScript where this runs from the sources, JavaScript in the package. */
const runtimeFile = new URL(
  `../openapi/validation/validation-runtime${extname(import.meta.url)}`,
  import.meta.url,
)

/** The code of the tables, and the names of the functions in them. */
function renderTable(document: ContractDocument, compiler: SchemaCompiler) {
  const names = new Set<string>()
  const { operations, unmatched, shared } = buildValidators(document, compiler, (name) => {
    names.add(name)
    return new Code(`schemas.${name}`)
  })
  const constants = nameConstants('response_', shared)
  const table = [
    ...[...constants].map(([entry, name]) => `const ${name} = ${toSource(entry)}`),
    `export const unmatchedValidators = ${toSource(unmatched, constants)}`,
    `export const validators = ${toSource(operations, constants)}`,
  ].join('\n')
  return { table, names }
}

/** Gives the bundled module's exported constants their types, where they are declared. */
function withTypes(code: string, types: Readonly<Record<string, string>>): string {
  const exportsAtEnd = `export {\n  ${Object.keys(types).join(',\n  ')}\n};\n`
  if (!code.endsWith(exportsAtEnd)) throw new Error('the bundler exports otherwise than expected')
  let typed = code.slice(0, -exportsAtEnd.length)
  for (const [name, type] of Object.entries(types)) {
    const declaration = `\nvar ${name} = `
    if (typed.split(declaration).length !== 2) throw new Error(`the bundler has renamed ${name}`)
    typed = typed.replace(declaration, () => `\nexport const ${name}: ${type} = `)
  }
  return typed
}
