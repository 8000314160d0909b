import standalone from 'ajv/dist/standalone/index.js'
import type { SchemaCompiler } from '../openapi/validation/schema-compiler.js'
import { addTypeErrorCodes } from '../openapi/validation/type-error-codes.js'

/**
 * A module that exports validators by their names: Ajv's standalone code, made shorter and readable. A
 * comment above each function says what it validates. It imports the module `runtime`.
 *
 * @param names of the validators that are exported
 */
export function renderFunctions(
  { ajv, validatorOf, origins }: SchemaCompiler,
  names: ReadonlySet<string>,
): string {
  for (const name of names) validatorOf(name)
  for (const [name] of origins) {
    const compiled = ajv.getSchema(name)
    if (compiled?.source === undefined) continue
    const { source, schema } = compiled
    source.validateCode = addTypeErrorCodes(source.validateCode, schema)
  }
  const code = standalone.default(ajv, Object.fromEntries([...names].map((name) => [name, name])))
  const functions = [...origins].flatMap(([name, pointers]) => {
    const compiled = ajv.getSchema(name)?.source?.validateName
    return compiled === undefined ? [] : [[String(compiled), { name, pointers }] as const]
  })
  return withRuntimeImports(withNames(withoutUnused(code), new Map(functions)))
}

interface NamedFunction {
  readonly name: string
  readonly pointers: readonly string[]
}

/** Names the functions by their schemas: Ajv numbers them. */
function withNames(code: string, functions: ReadonlyMap<string, NamedFunction>): string {
  return code
    .replaceAll(/^export const \w+ = (validate\d+);$/gm, 'export { $1 };')
    .replaceAll(/^function (validate\d+)(?=\()/gm, (line, compiled) => {
      const known = functions.get(compiled)
      return known === undefined ? line : `${commentOf(known)}\n${line}`
    })
    .replaceAll(/\bvalidate\d+\b/g, (compiled) => functions.get(compiled)?.name ?? compiled)
}

/** Kept by the bundler because of the exclamation mark. */
function commentOf({ pointers: [first = '', ...others] }: NamedFunction): string {
  const more = others.length > 0 ? `, and ${others.length} like it` : ''
  return `/*! ${first.replaceAll('*/', '*\\/')}${more} */`
}

/** Leaves out what nothing reads: the path inside the schema, the root of the data, and the object around the data. */
function withoutUnused(code: string): string {
  return code
    .replaceAll(/\bschemaPath:"(?:[^"\\]|\\.)*",/g, '')
    .replaceAll(/, rootData=data(?=\}=\{\})/g, '')
    .replaceAll(/,rootData(?=\}\))/g, '')
    .replaceAll(/, parentData, parentDataProperty(?=\}=\{\})/g, '')
    .replaceAll(/,parentData:\w+,parentDataProperty:(?:"(?:[^"\\]|\\.)*"|\w+)(?=\}\))/g, '')
    .replaceAll(/,parentData,parentDataProperty(?=\}\))/g, '')
}

/** Imports what the code calls by name, so that the bundler leaves out the rest. */
function withRuntimeImports(code: string): string {
  const imported = code
    .replaceAll('formats["date-time"]', 'formats.dateTime')
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'codePoints')
  return `import * as formats from 'runtime'
import { codePoints, isMultipleOf, toRegExp } from 'runtime'
${imported}`
}
