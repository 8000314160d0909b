import standalone from 'ajv/dist/standalone/index.js'
import type { ContractDocument } from '../openapi/document/contract-document.js'
import { buildValidators, type Compilers } from '../openapi/validation/build-validators.js'
import { createCompilers } from '../openapi/validation/compile-validators.js'
import type { SchemaCompiler } from '../openapi/validation/schema-compiler.js'
import { bundleModules } from './bundle-modules.js'
import { Code, nameConstants, toSource } from './source-text.js'

/**
 * The module of validators: Ajv's standalone code, together with the few functions of Ajv that it
 * calls, so that it needs nothing at run time, in node or in a browser.
 */
export async function renderValidators(
  document: ContractDocument,
  shapes: string,
): Promise<string> {
  const compilers = createCompilers(document)
  const { table, names } = renderTable(document, compilers)
  const code = await bundleModules({
    entry: `import * as json from 'json'\nimport * as text from 'text'\n${table}`,
    json: renderFunctions(compilers.json, names.json),
    text: renderFunctions(compilers.text, names.text),
  })
  return `// @ts-nocheck
import type { UnmatchedValidators, ValidatorsTable } from '${shapes}'
import type * as tables from './operations.js'

${withTypes(code, {
  unmatchedValidators: 'UnmatchedValidators<keyof typeof tables.unmatched>',
  validators: 'ValidatorsTable<keyof typeof tables.operations>',
})}`
}

/** The code of the tables, and the names of the functions that stand in them. */
function renderTable(document: ContractDocument, compilers: Compilers) {
  const names = { json: new Set<string>(), text: new Set<string>() }
  const { operations, unmatched, shared } = buildValidators(
    document,
    compilers,
    (compiler, name) => {
      names[compiler].add(name)
      return new Code(`${compiler}.${name}`)
    },
  )
  const constants = nameConstants('response_', shared)
  const table = [
    ...[...constants].map(([entry, name]) => `const ${name} = ${toSource(entry)}`),
    `export const unmatchedValidators = ${toSource(unmatched, constants)}`,
    `export const validators = ${toSource(operations, constants)}`,
  ].join('\n')
  return { table, names }
}

/** A module that exports validators by their names; above each function stands what it validates. */
function renderFunctions(
  { ajv, validatorOf, origins }: SchemaCompiler,
  names: ReadonlySet<string>,
): string {
  const exported = [...names]
  for (const name of exported) validatorOf(name)
  const code = standalone.default(ajv, Object.fromEntries(exported.map((name) => [name, name])))
  const functions = [...origins].map(([name, origin]) => {
    const source = ajv.getSchema(name)?.source
    return [String(source?.validateName), origin] as const
  })
  const comments = new Map(functions)
  return code.replaceAll(/^function (validate\d+)\(/gm, (line, name) => {
    // Kept by the bundler because of the exclamation mark.
    return `/*! ${comments.get(name)?.replaceAll('*/', '*\\/')} */\n${line}`
  })
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
