import { Command, Option } from 'commander'
import { type ReportFormat, report, reportFormats } from '../../diff/report/report.js'
import type { CliContext } from '../cli-context.js'

/** `contract-loop diff OLD NEW`: exits with 1 when it breaks callers, with 2 for a file that is no contract. */
export function diffCommand({ print, isTerminal, env }: CliContext): Command {
  return new Command('diff')
    .description('Compare two OpenAPI 3.0 contracts: what changed, and whom it breaks.')
    .argument('<old>', 'the file that callers know')
    .argument('<new>', 'the file that they get')
    .addOption(
      new Option('--format <format>', 'for people, programs or GitHub')
        .choices(reportFormats)
        .default('text'),
    )
    .action(async (old: string, now: string, { format }: { format: ReportFormat }) => {
      // Loaded here, so that no other command waits for it.
      const { compareParsed } = await import('../../diff/change/comparison.js')
      const { readContract } = await import('../../openapi/document/read-contract.js')
      const comparison = compareParsed(await readContract(old), await readContract(now))
      print(report(comparison, format, { color: isTerminal && !env.NO_COLOR }))
      if (comparison.changes.some(({ severity }) => severity === 'breaking')) process.exitCode = 1
    })
}
