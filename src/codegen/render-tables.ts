import type { Tables } from '../openapi/compiled/compile-tables.js'
import { nameConstants, toSource } from './source-text.js'

/**
 * The module that says what the contract says of its operations.
 * @param shapes the module of the tables' shapes, as it is imported
 */
export function renderOperations(tables: Tables, shapes: string): string {
  const constants = nameConstants('response', tables.shared)
  const constant = (name: string, type: string, value: unknown) =>
    `const ${name} = ${toSource(value, constants)} as const satisfies ${type}\n`
  // An import that nothing uses does not compile under `noUnusedLocals`.
  const shared = constants.size > 0 ? ['ResponseEntry'] : []
  const types = [
    'ClosedShapes',
    'Faults',
    'OperationsTable',
    ...shared,
    'ResponsesTable',
    'SecuritySchemes',
  ]
  return [
    `import type {\n${types.map((name) => `  ${name},\n`).join('')}} from '${shapes}'\n`,
    ...[...constants].map(([entry, name]) => constant(name, 'ResponseEntry', entry)),
    `export ${constant('operations', 'OperationsTable', tables.operations)}`,
    `/** The closed objects of response bodies. */
export ${constant('shapes', 'ClosedShapes', tables.shapes)}`,
    `export ${constant('securitySchemes', 'SecuritySchemes', tables.securitySchemes)}`,
    `/** What can go wrong before or beside an operation -> the error code that says so. */
export ${constant('faults', 'Faults', tables.faults)}`,
    `/** Answers that stand on no operation's path. */
export ${constant('unmatched', 'ResponsesTable', tables.unmatched)}`,
  ].join('\n')
}

/** The module that holds the contract itself, as it is written. */
export function renderDocument(source: object): string {
  return `export const document = ${toSource(source)} as const\n`
}
