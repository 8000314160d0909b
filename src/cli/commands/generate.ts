import { createRequire } from 'node:module'
import { Command } from 'commander'
import type { CliContext } from '../cli-context.js'
import { type PackageInfo, packageInfo } from '../package-info.js'

interface Options {
  readonly out: string
  readonly check?: boolean
  readonly strict?: boolean
  readonly remote?: boolean
  readonly client?: boolean
  readonly msw?: boolean
}

/** `contract-loop generate FILE`. Exit code 0: the folder is what the contract gives; 1: it is not; 2: it could not be tried. */
export function generateCommand({ print, printError }: CliContext): Command {
  return new Command('generate')
    .description('Make TypeScript types, validators and tables from a contract.')
    .argument('<contract>', 'an OpenAPI file (2.0, 3.0, 3.1, 3.2), YAML or JSON')
    .option('--out <folder>', 'where to write', 'generated')
    .option('--check', 'write nothing: fail when the folder is not what the contract gives')
    .option('--strict', 'hold the contract to every rule: what is otherwise a warning is an error')
    .option(
      '--client',
      'write a typed client that needs nothing else, instead of what a server needs',
    )
    .option('--msw', 'also write handlers for Mock Service Worker, by operation and status')
    .option('--remote', 'also follow references to http and https URLs')
    .addHelpText(
      'after',
      `\nWhat is written belongs into version control; run it with --check in CI.`,
    )
    .action(async (contract: string, options: Options) => {
      const {
        out,
        check = false,
        strict = false,
        remote = false,
        client = false,
        msw = false,
      } = options
      const info = packageInfo()
      requirePeers(info)
      // Loaded here: the packages that it stands on need not be installed for any other command.
      const { startTypesRenderer } = await import('../../codegen/types/types-renderer.js')
      const { runGeneration } = await import('../../codegen/run-generation.js')
      process.exitCode = await runGeneration({
        contract,
        folder: out,
        check,
        typesRenderer: startTypesRenderer(),
        options: {
          strict,
          remote,
          engine: {
            tables: `${info.name}/tables`,
            contractTypes: `${info.name}/contract-types`,
            handlers: `${info.name}/handlers`,
            authenticators: `${info.name}/authenticators`,
          },
          parts: [client ? 'client' : 'server', ...(msw ? ['msw' as const] : [])],
          command: `${info.name} generate ${contract}${client ? ' --client' : ''}${msw ? ' --msw' : ''} --out ${out}`,
        },
        print,
        printError,
      })
    })
}

/** @throws Error that says how to install what is missing */
function requirePeers({ peerDependencies }: PackageInfo): void {
  const { resolve } = createRequire(import.meta.url)
  const missing = Object.entries(peerDependencies).filter(([name]) => {
    try {
      resolve(name)
      return false
    } catch {
      return true
    }
  })
  if (missing.length === 0) return
  const names = missing.map(([name]) => name).join(', ')
  const ranges = missing.map(([name, range]) => `'${name}@${range}'`).join(' ')
  throw new Error(`generate also needs ${names}. Install:\n  npm install --save-dev ${ranges}`)
}
