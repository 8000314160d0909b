import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { catalogOf } from '../../mock/contract/catalog.js'
import type { MockContract } from '../../mock/contract/mock-contract.js'
import { mockBanner } from '../../mock/control/mock-banner.js'
import { type MockOutput, printProblems } from '../../mock/control/mock-output.js'
import { createMock } from '../../mock/server/create-mock.js'

interface StatelessMockOptions extends MockOutput {
  /** The contract; undefined: this project's own. */
  readonly file: string | undefined
}

/** The same place seen from src/cli/ and from what is built of it; not there in a package. */
const ownFile = fileURLToPath(new URL('../../../openapi/auth-api.yaml', import.meta.url))

/** @returns where it listens, and how it is closed */
export async function startStatelessMock(
  options: StatelessMockOptions,
): Promise<{ url: string; close: () => Promise<void> }> {
  const { file, port, host, quiet, print, printError } = options
  const contract = file === undefined ? await ownContract() : await read(file)
  const mock = await createMock({
    contract,
    log: quiet ? undefined : print,
    onError: (error) => printError(String(error)),
  })
  const url = await mock.listen(port, host)
  print(mockBanner(url, catalogOf(contract, false)))

  const watched = file ?? (existsSync(ownFile) ? ownFile : undefined)
  const watcher = watched === undefined ? undefined : await watchFile(watched, reload)
  void (file === undefined && watched
    ? useIfChanged(contract, watched)
    : printProblems(mock, printError))

  async function reload(): Promise<void> {
    if (watched === undefined) return
    try {
      await mock.use(await read(watched))
      print(`The contract has changed: ${watched} is answered now.`)
      await printProblems(mock, printError)
    } catch (error) {
      printError(
        `The contract has changed, and can't be read; the one before goes on.\n${String(error)}`,
      )
    }
  }

  /** What is generated may be older than the file. To read that takes longer than all of the start, so first answers go first. */
  async function useIfChanged({ document }: MockContract, own: string): Promise<void> {
    await wait(1000, undefined, { ref: false })
    const { readContract } = await import('../../openapi/document/read-contract.js')
    const now = await readContract(own).catch(() => undefined)
    if (JSON.stringify(now?.document) !== JSON.stringify(document)) await reload()
  }

  const close = async () => {
    await watcher?.close()
    await mock.close()
  }
  return { url, close }
}

/** Compiled already, so it is there at once. */
async function ownContract(): Promise<MockContract> {
  const { authContract, contractDocument } = await import('../../app/auth-contract.js')
  return { contract: authContract, document: contractDocument }
}

/** The reader and its compilers are loaded when a file is read. */
async function read(file: string): Promise<MockContract> {
  const { readMockContract } = await import('../../mock/contract/read-mock-contract.js')
  return readMockContract(file)
}

/** Editors write in several steps, or beside the file and then over it; `act` follows the last of them. */
async function watchFile(file: string, act: () => Promise<void>) {
  const { watch } = await import('chokidar')
  return watch(file, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 },
  }).on('all', act)
}
