import type { Contract } from '../../openapi/compiled/contract.js'
import type { OperationEntry } from '../../openapi/compiled/tables.js'

/** The file of the handlers, in which nothing is written yet: for each operation a comment says what it may answer. */
export function renderHandlers(contract: Pick<Contract, 'operations' | 'securitySchemes'>): string {
  const schemes = Object.keys(contract.securitySchemes)
  return `import type { Authenticators, Handlers } from './generated/contract.js'

/** What each security scheme says about the caller: choose the types. */
export type Principals = {
${schemes.map((name) => `  readonly ${keyOf(name)}: unknown\n`).join('')}}

/** One for each security scheme: whose credential is it, or why is it refused? */
export const authenticators: Authenticators<Principals> = {
${schemes.map((name) => `  // ${keyOf(name)}: async (credential) => ({ principal: credential }),\n`).join('')}}

/** One for each operation. \`npm run check\` names those that are missing. */
export const handlers: Handlers<Principals> = {
${Object.entries(contract.operations).map(renderOperation).join('\n')}}
`
}

function renderOperation([operationId, operation]: [string, OperationEntry]): string {
  const { method, path, responses } = operation
  const answers = Object.entries(responses).map(([status, { codes }]) =>
    [status, Object.keys(codes).join(' | ')].filter(Boolean).join(' '),
  )
  const given = ['parameters', ...(operation.requestBody ? ['body'] : [])]
  const security = operation.security.flat().length > 0 ? ['security'] : []
  const success = Object.keys(responses).find((status) => /^2\d\d$/.test(status)) ?? '200'
  return [
    `${method.toUpperCase()} ${path}: ${answers.join(', ')}`,
    `${keyOf(operationId)}: async ({ ${[...given, ...security].join(', ')} }) => ({ status: ${success}, body: ... }),`,
  ]
    .map((line) => `  // ${line}\n`)
    .join('')
}

function keyOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
}
