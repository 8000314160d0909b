import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { startContractMock } from '../../src/cli/mock/contract-mock.js'
import { createProgram } from '../../src/cli/program.js'
import { runGeneration } from '../../src/codegen/run-generation.js'
import { compileTables } from '../../src/openapi/compiled/compile-tables.js'
import { readContract } from '../../src/openapi/document/read-contract.js'
import { compileErrors } from './compile-errors.js'

export const tools = ['generate', 'diff', 'mock', 'verify'] as const
export type Tool = (typeof tools)[number]

/** Undefined where the tool works; else why it does not, in one line. */
export type Outcome = string | undefined

export interface Attempt {
  readonly contract: string
  /** A folder for what is generated. */
  readonly scratch: string
  /** An older version of the contract; the contract itself where there is none. */
  readonly older: string
}

/** Runs the four tools on a contract, and reports each outcome as soon as it is known. */
export async function tryTools(
  { contract, scratch, older }: Attempt,
  report: (tool: Tool, outcome: Outcome) => void,
): Promise<void> {
  report('generate', await outcomeOf(() => tryGenerate(contract, scratch)))
  report('diff', await outcomeOf(() => tryDiff(older, contract)))
  const errors: string[] = []
  const starting = startContractMock({
    file: contract,
    memory: undefined,
    port: 0,
    host: '127.0.0.1',
    log: undefined,
    print: () => undefined,
    printError: (text) => errors.push(text),
  })
  const mock = await outcomeOf(() => starting.then(() => undefined))
  report('mock', mock)
  if (mock !== undefined) {
    report('verify', `no mock: ${mock}`)
    return
  }
  const { url, close } = await starting
  report('verify', await outcomeOf(() => tryVerify(url, contract, scratch)))
  await close()
}

/** What the generated files import. */
const engine = {
  tables: sourceFile('openapi/compiled/tables.js'),
  contractTypes: sourceFile('binding/contract-types.js'),
  handlers: sourceFile('binding/handlers.js'),
  authenticators: sourceFile('binding/authenticators.js'),
}

function sourceFile(path: string): string {
  return fileURLToPath(new URL(`../../src/${path}`, import.meta.url))
}

/** The output has to compile, too. */
async function tryGenerate(contract: string, folder: string): Promise<Outcome> {
  const errors: string[] = []
  const code = await runGeneration({
    contract,
    folder,
    check: false,
    typesRenderer: {
      render: async (document) => astToString(await openapiTS(document as never, { silent: true })),
      close: () => Promise.resolve(),
    },
    options: { strict: false, engine, parts: ['server', 'client'], command: 'conformance' },
    print: () => undefined,
    printError: (text) => errors.push(text),
  })
  if (code !== 0) return firstLine(errors)
  const files = ['contract.ts', 'operations.ts', 'client.ts', 'types.ts']
  return compileErrors(files.map((name) => join(folder, name)))
}

async function tryDiff(older: string, contract: string): Promise<Outcome> {
  const { code, errors, output } = await runCommand('diff', older, contract, '--format', 'json')
  const isWorking = code === 0 || (code === 1 && older !== contract)
  return isWorking ? undefined : firstLine([...errors, ...output])
}

/** Of a contract with more operations, so many are verified, spread over the contract, by their examples. */
const mostOperations = 30

/** A mock has no memory, so no sequences of requests are tested, and it accepts any credential. */
async function tryVerify(url: string, contract: string, folder: string): Promise<Outcome> {
  const file = join(folder, 'report.json')
  const { securitySchemes, operations } = compileTables((await readContract(contract)).document)
  const { code, errors, output } = await runCommand(
    ...['verify', url, '--contract', contract, '--seed', '1', '--report', `json=${file}`],
    ...phasesFor(Object.keys(operations)),
    ...['--skip-rules', 'credential-accepted'],
    ...Object.keys(securitySchemes).flatMap((scheme) => [
      '--auth',
      `${scheme}=dXNlcjpwYXNzd29yZA==`,
    ]),
  )
  if (code === 0) return undefined
  const { findings = [], inconclusive = [] } = JSON.parse(await readFile(file, 'utf8'))
  const [first] = findings
  if (first === undefined) return inconclusive[0] ?? firstLine([...errors, ...output])
  const { rule, operationId, case: name, expected, seen } = first
  return `${findings.length} findings, first ${rule} of ${operationId} (${name}): expected ${expected}, seen ${seen}`
}

function phasesFor(operations: readonly string[]): string[] {
  if (operations.length <= mostOperations) {
    return ['--only', 'examples', 'boundaries', 'fuzz', '--fuzz', '10']
  }
  const step = operations.length / mostOperations
  const some = Array.from({ length: mostOperations }, (_, i) => operations[Math.floor(i * step)])
  return ['--only', 'examples', '--operation', ...some.map(String)]
}

interface CommandResult {
  readonly code: number
  readonly output: readonly string[]
  readonly errors: readonly string[]
}

async function runCommand(...args: string[]): Promise<CommandResult> {
  const output: string[] = []
  const errors: string[] = []
  const program = createProgram({
    env: {},
    print: (text) => output.push(text),
    printError: (text) => errors.push(text),
    isTerminal: false,
    printProgress: () => undefined,
  })
  process.exitCode = 0
  await program.parseAsync(args, { from: 'user' })
  const code = Number(process.exitCode)
  process.exitCode = 0
  return { code, output, errors }
}

async function outcomeOf(attempt: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await attempt()
  } catch (error) {
    return firstLine([error instanceof Error ? error.message : String(error)])
  }
}

function firstLine(texts: readonly string[]): string {
  const lines = texts.flatMap((text) => text.split('\n'))
  return lines.find((line) => line.trim() !== '') ?? 'ends without a word'
}
