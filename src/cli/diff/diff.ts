import { type Command as CliCommand, Command, Option } from 'commander'
import { type ReportFormat, report, reportFormats } from '../../diff/report/report.js'
import type { ParsedContract } from '../../openapi/document/read-contract.js'
import type { CliContext } from '../cli-context.js'
import { packageInfo } from '../package-info.js'
import type { Read } from './read-base.js'

interface Options {
  readonly format: ReportFormat
  readonly base?: string
  readonly remote?: boolean
}

/** `diff OLD NEW`. Exit codes: 0 nothing breaks clients, 1 something does, 2 the contracts cannot be compared. */
export function diffCommand({ print, isTerminal, env }: CliContext): Command {
  return new Command('diff')
    .description('Compare two OpenAPI contracts: what changed, and which changes break clients.')
    .argument('<contracts...>', 'the old contract and the new one; with --base the new one alone')
    .option('--remote', 'also follow references to http and https URLs')
    .addOption(
      new Option('--format <format>', 'the format of the report')
        .choices(reportFormats)
        .default('text'),
    )
    .option('--base <git:REV>', 'compare with the same file at a revision of git: git:main')
    .action(async (files: string[], { format, base, ...options }: Options, command: CliCommand) => {
      // Imported here to keep the start of the other commands fast.
      const { compareParsed } = await import('../../diff/contract/compare-contracts.js')
      const { readContract } = await import('../../openapi/document/read-contract.js')
      const [old, now] = await readBoth(files, base, command, (file, more) =>
        readContract(file, { ...options, ...more }),
      )
      const comparison = compareParsed(old, now, new Date())
      print(
        report(comparison, format, {
          color: isTerminal && !env.NO_COLOR,
          program: packageInfo().name,
        }),
      )
      if (comparison.changes.some(({ severity }) => severity === 'breaking')) process.exitCode = 1
    })
}

async function readBoth(
  [first = '', second, ...others]: readonly string[],
  base: string | undefined,
  command: CliCommand,
  read: Read,
): Promise<readonly [ParsedContract, ParsedContract]> {
  if (base === undefined) {
    if (second === undefined || others.length > 0) {
      command.error('error: needs two contracts, the old one and the new one; or --base git:REV')
    }
    return [await read(first), await read(second)]
  }
  const [, revision] = /^git:(.+)$/.exec(base) ?? []
  if (revision === undefined) command.error(`error: --base ${base}: is not of the form git:REV`)
  if (second !== undefined) command.error('error: with --base only the new contract is named')
  const { readContractAt } = await import('./read-base.js')
  return [await readContractAt(revision, first, read), await read(first)]
}
