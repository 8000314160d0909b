import { resolve } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import type { CliContext } from '../cli-context.js'

interface MockFlags {
  readonly contract?: string
  readonly stateful?: true
  readonly seed?: string
  readonly rateLimits?: true
  readonly port?: number
  readonly host: string
  readonly quiet?: true
}

const usualPort = '4010'

/** `contract-loop mock`: until SIGINT or SIGTERM. */
export function mockCommand(context: CliContext): Command {
  return new Command('mock')
    .description('Answer for a contract, from its examples or with memory; no database, no secret.')
    .option('--contract <file>', "any OpenAPI 3.0 file, instead of this project's own")
    .option('--stateful', 'the real handlers, on a database in memory')
    .option('--seed <file>', 'users, tasks and tags to begin with (YAML; with --stateful)')
    .option('--rate-limits', 'limit as the real server does (with --stateful)')
    .option('--port <number>', `PORT, or ${usualPort}`, toPort)
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .option('--quiet', 'no line for each request')
    .action((flags: MockFlags) => run(context, flags))
}

async function run({ env, print, printError }: CliContext, flags: MockFlags): Promise<void> {
  const { contract, stateful, seed, rateLimits = false, quiet = false, host } = flags
  if (stateful && contract) {
    throw new Error("--stateful has this project's handlers, so it can't have another --contract")
  }
  if (!stateful && (seed || rateLimits)) {
    throw new Error(`${seed ? '--seed' : '--rate-limits'} goes with --stateful`)
  }
  const listen = { port: flags.port ?? toPort(env.PORT ?? usualPort), host }
  const output = { print, printError, quiet }
  // Loaded here, so that no other command waits for it.
  const { close } = stateful
    ? await (await import('../../app/mock/stateful-mock.js')).startStatefulMock({
        ...output,
        ...listen,
        rateLimits,
        seedFile: seed && resolve(seed),
        cacheFolder: resolve('.cache'),
      })
    : await (await import('./stateless-mock.js')).startStatelessMock({
        ...output,
        ...listen,
        file: contract && resolve(contract),
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
  throw new InvalidArgumentError(`"${text}" is no port: 0 to 65535.`)
}
