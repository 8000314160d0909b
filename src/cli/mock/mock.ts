import { resolve } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import type { CliContext } from '../cli-context.js'
import { requireFreePort } from '../serve/require-free-port.js'
import { createStyles } from '../styles.js'
import { toUrl } from '../verify/verify-flags.js'
import { coloredLine } from './colored-line.js'

interface MockFlags {
  readonly contract?: string
  readonly remote?: true
  readonly stateful?: true
  readonly seed?: string
  readonly rateLimits?: true
  readonly proxy?: URL
  readonly port?: number
  readonly host: string
  readonly quiet?: true
}

const defaultPort = '4010'

/** `contract-loop mock`: until SIGINT or SIGTERM. */
export function mockCommand(context: CliContext): Command {
  return new Command('mock')
    .description(
      'Serve a mock of a contract, from its examples or with memory. It needs no database and no secret.',
    )
    .option('--contract <file>', "an OpenAPI file; this project's own by default")
    .option('--remote', 'also follow references to http and https URLs')
    .option(
      '--stateful',
      'remember what requests create and change; without --contract by the real handlers',
    )
    .option('--seed <file>', 'what the memory holds at the start (YAML; with --stateful)')
    .option(
      '--proxy <url>',
      'the real server: it answers where it can, and both directions are checked',
      toUrl,
    )
    .option('--rate-limits', 'apply the rate limits of the contract (with --stateful)')
    .option('--port <number>', `PORT, or ${defaultPort}`, toPort)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--quiet', 'do not log requests')
    .action((flags: MockFlags) => run(context, flags))
}

async function run(context: CliContext, flags: MockFlags): Promise<void> {
  const { env, isTerminal, print, printError } = context
  const {
    contract,
    remote = false,
    stateful,
    seed,
    rateLimits = false,
    proxy,
    quiet = false,
    host,
  } = flags
  if (remote && !contract) throw new Error('--remote needs --contract')
  if (!stateful && (seed || rateLimits)) {
    throw new Error(`${seed ? '--seed' : '--rate-limits'} needs --stateful`)
  }
  if (contract && rateLimits) {
    throw new Error("--rate-limits is for this project's own contract, without --contract")
  }
  if (proxy && stateful && !contract) throw new Error('--proxy with --stateful needs --contract')
  const listen = { port: flags.port ?? toPort(env.PORT ?? defaultPort), host }
  await requireFreePort(listen.port, host)
  const styles = createStyles(context)
  const printLine = (line: string) => print(isTerminal ? coloredLine(line, styles) : line)
  const output = { print, printError, log: quiet ? undefined : printLine }
  // Loaded here, so that other commands don't load it.
  const { close } =
    stateful && contract === undefined
      ? await (await import('../../app/mock/stateful-mock.js')).startStatefulMock({
          ...output,
          ...listen,
          rateLimits,
          seedFile: seed && resolve(seed),
          cacheFolder: resolve('.cache'),
        })
      : await (await import('./contract-mock.js')).startContractMock({
          ...output,
          ...listen,
          file: contract && resolve(contract),
          remote,
          proxy,
          memory: stateful && { seedFile: seed && resolve(seed) },
        })
  const stop = () => {
    close().catch((error: unknown) => printError(`could not stop cleanly: ${String(error)}`))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function toPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError(`"${text}" is not a port (0 to 65535).`)
}
