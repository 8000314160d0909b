import { Command, Option } from 'commander'
import { type ReportFormat, report, reportFormats } from '../../diff/report/report.js'
import type { CliContext } from '../cli-context.js'

interface DiffFlags {
  readonly format: ReportFormat
  readonly remote?: boolean
}

/** `diff OLD NEW`. Exit codes: 0 nothing breaks clients, 1 something does, 2 the contracts cannot be compared. */
export function diffCommand({ print, isTerminal, env }: CliContext): Command {
  return new Command('diff')
    .description('Compare two OpenAPI contracts: what changed, and which changes break clients.')
    .argument('<old>', 'the contract that clients were written against')
    .argument('<new>', 'the contract that replaces it')
    .option('--remote', 'also follow references to http and https URLs')
    .addOption(
      new Option('--format <format>', 'the format of the report')
        .choices(reportFormats)
        .default('text'),
    )
    .action(async (old: string, now: string, { format, ...options }: DiffFlags) => {
      // Imported here to keep the start of the other commands fast.
      const { compareParsed } = await import('../../diff/contract/compare-contracts.js')
      const { readContract } = await import('../../openapi/document/read-contract.js')
      const comparison = compareParsed(
        await readContract(old, options),
        await readContract(now, options),
        new Date(),
      )
      print(report(comparison, format, { color: isTerminal && !env.NO_COLOR }))
      if (comparison.changes.some(({ severity }) => severity === 'breaking')) process.exitCode = 1
    })
}
