import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { git, gitFilesAt } from '../src/cli/diff/git-files.js'
import { packageInfo } from '../src/cli/package-info.js'
import { compareParsed } from '../src/diff/contract/compare-contracts.js'
import { acknowledgement, findUnacknowledged } from '../src/diff/finding/acknowledgements.js'
import { type ReportFormat, report, reportFormats } from '../src/diff/report/report.js'
import { parseContract, readContract } from '../src/openapi/document/read-contract.js'

// `make breaking BASE=<git revision>`: compares the contract with the one at BASE. Exit code 1: a breaking change is
// not acknowledged in the changelog (see src/diff/finding/acknowledgements.ts). Exit code 2: no comparison was possible.

const contractFile = 'openapi/auth-api.yaml'
const changelogFile = 'openapi/CHANGELOG.md'

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  })
  const [base, ...others] = positionals
  if (base === undefined || base === '' || others.length > 0 || !isFormat(values.format)) {
    throw new Error(`usage: breaking <git revision> [--format ${reportFormats.join('|')}]`)
  }
  await compareWith(await revisionBefore(base), values.format)
} catch (error) {
  process.stderr.write(`breaking: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}

/**
 * On a push to main, CI has checked out what origin/main is by then, and would compare it with itself: then it is compared with the
 * commit before.
 */
async function revisionBefore(base: string): Promise<string> {
  const remote = await git('.', 'rev-parse', '--symbolic-full-name', '--quiet', base).catch(
    () => '',
  )
  if (!remote.startsWith('refs/remotes/')) return base
  const [there, here] = await Promise.all([
    git('.', 'rev-parse', base),
    git('.', 'rev-parse', 'HEAD'),
  ])
  if (there !== here) return base
  process.stderr.write(
    `${base} is what is checked out. It is compared with the commit before it.\n`,
  )
  return `${base}^`
}

async function compareWith(base: string, format: ReportFormat): Promise<void> {
  const files = await gitFilesAt(base, '.')
  const old = await files.textOf(contractFile)
  if (old === null) {
    process.stdout.write(`There was no ${contractFile} at ${base}: nothing to compare.\n`)
    return
  }
  const comparison = compareParsed(
    parseContract(old, `${base}:${contractFile}`),
    await readContract(contractFile),
    new Date(),
  )
  const color = process.stdout.isTTY && process.stdout.hasColors()
  process.stdout.write(`${report(comparison, format, { color, program: packageInfo().name })}\n`)
  const missing = findUnacknowledged(
    comparison.changes,
    await readFile(changelogFile, 'utf8').catch(absent),
    (await files.textOf(changelogFile)) ?? '',
  )
  if (missing.length === 0) return
  const lines = missing.map((change) => `- ${acknowledgement(change)}: why, and what to do`)
  process.stderr.write(
    `\nThese break callers. If they are meant, say so under the first version of ${changelogFile}:\n\n${lines.join('\n')}\n`,
  )
  process.exitCode = 1
}

function isFormat(format: string): format is ReportFormat {
  return (reportFormats as readonly string[]).includes(format)
}

function absent(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return ''
  throw error
}
