import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { catalogOf } from '../../mock/contract/catalog.js'
import type { MockContract } from '../../mock/contract/mock-contract.js'
import { mockBanner } from '../../mock/control/mock-banner.js'
import { createMockClock } from '../../mock/control/mock-clock.js'
import { type MockOutput, printProblems } from '../../mock/control/mock-output.js'
import { type ContractMemory, createContractMemory } from '../../mock/memory/contract-memory.js'
import { readSeed } from '../../mock/memory/seed-rows.js'
import { contractResponder } from '../../mock/responder/contract-responder.js'
import { createMock } from '../../mock/server/create-mock.js'
import { watchFiles } from './watch-files.js'

interface ContractMockOptions extends MockOutput {
  /** The contract; undefined for this project's own. */
  readonly file: string | undefined
  /** Whether references to http and https URLs are followed. */
  readonly remote?: boolean
  /** The real server, which answers where it can. */
  readonly proxy?: URL | undefined
  /** Undefined for a mock without memory. */
  readonly memory: { readonly seedFile: string | undefined } | undefined
}

/** The contract in the sources, seen from src/cli/mock/ and from dist/src/cli/mock/. A package has no such file. */
const ownFile = fileURLToPath(new URL('../../../openapi/auth-api.yaml', import.meta.url))

/**
 * Starts a mock that knows nothing but its contract, and reloads it when the files change. A memory keeps its items then.
 * @returns where it listens, and how to close it
 * @throws ContractError when the contract can't be read
 */
export async function startContractMock(
  options: ContractMockOptions,
): Promise<{ url: string; close: () => Promise<void> }> {
  const { file, remote = false, port, host, log, print, printError } = options
  const warnings: string[] = []
  const warn = (text: string) => warnings.push(text)
  const contract = file === undefined ? await ownContract() : await read(file, remote, warn)
  const clock = createMockClock(() => new Date())
  const seed = options.memory?.seedFile && readSeed(await readFile(options.memory.seedFile, 'utf8'))
  let memory: ContractMemory | undefined
  const mock = await createMock({
    contract,
    ...(options.memory && {
      stateful: (engine) => {
        memory = createContractMemory({ engine, clock, seed: seed || undefined })
        return { responder: contractResponder(engine, memory), memory }
      },
    }),
    ...(options.proxy && { proxy: options.proxy }),
    log,
    onError: (error) => printError(String(error)),
  })
  const url = await mock.listen(port, host)
  print(mockBanner(url, catalogOf(contract, options.memory !== undefined)))
  if (memory !== undefined)
    print(
      `  Remembers:\n${memory
        .describe()
        .map((line) => `  ${line}`)
        .join('\n')}\n`,
    )
  warnings.forEach(printError)

  const watched = file ?? (existsSync(ownFile) ? ownFile : undefined)
  const watcher =
    watched === undefined ? undefined : watchFiles(contract.files ?? [watched], reload)
  void (file === undefined && watched
    ? useIfChanged(contract, watched)
    : printProblems(mock, printError))

  async function reload(): Promise<void> {
    if (watched === undefined) return
    try {
      const changed = await read(watched, remote, printError)
      watcher?.watch(changed.files ?? [watched])
      await mock.use(changed)
      print(`The contract has changed. The mock serves ${watched} now.`)
      await printProblems(mock, printError)
    } catch (error) {
      printError(
        `The contract has changed, and can't be read. The mock serves the previous one.\n${String(error)}`,
      )
    }
  }

  /** The generated contract may be older than the file. Reading the file takes longer than the whole start, so it waits. */
  async function useIfChanged({ document }: MockContract, own: string): Promise<void> {
    await wait(1000, undefined, { ref: false })
    const { readContract } = await import('../../openapi/document/read-contract.js')
    const now = await readContract(own).catch(() => undefined)
    if (JSON.stringify(now?.document) !== JSON.stringify(document)) await reload()
  }

  const close = async () => {
    watcher?.close()
    await mock.close()
  }
  return { url, close }
}

/** It is generated, so it needs no reading and no compiling. */
async function ownContract(): Promise<MockContract> {
  const { contract } = await import('../../../generated/contract.js')
  const { translatedContract } = await import('../../app/translated-contract.js')
  return { contract, document: translatedContract() }
}

/** Loads the reader and its compilers only when a file is read. */
async function read(
  file: string,
  remote: boolean,
  warn: (text: string) => void,
): Promise<MockContract> {
  const { readMockContract } = await import('../../mock/contract/read-mock-contract.js')
  return readMockContract(file, warn, { remote })
}
