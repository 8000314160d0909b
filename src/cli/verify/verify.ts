import { writeFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Phase } from '../../verify/findings/finding.js'
import type { Report } from '../../verify/run/verify-server.js'
import type { CliContext } from '../cli-context.js'
import { createStyles } from '../styles.js'

interface VerifyFlags {
  readonly contract?: string
  readonly scenarios?: string
  readonly jwtSecret?: string
  readonly fuzz: number
  readonly seed?: number
  readonly only: readonly Phase[]
  readonly limits?: boolean
  readonly grace: number
  readonly maxTime: number
  readonly timeout: number
  readonly minCoverage?: number
  readonly report?: readonly ReportFile[]
}

const kinds = ['junit', 'json', 'har'] as const
type ReportFile = { readonly kind: (typeof kinds)[number]; readonly file: string }

const withoutLimits = ['examples', 'scenarios', 'boundaries', 'fuzz'] as const

/** `contract-loop verify URL`. Exit code 0: no violations; 1: violations, or too little coverage; 2: the run was not possible. */
export function verifyCommand(context: CliContext): Command {
  return new Command('verify')
    .description('Check by requests whether the server at URL follows the contract')
    .argument('<url>', 'the URL of the server, for example http://localhost:8000', toUrl)
    .option('--contract <file>', "an OpenAPI file (default: this project's contract)")
    .option('--scenarios <file>', 'default: <name>.scenarios.yaml beside the contract')
    .option(
      '--jwt-secret <secret>',
      'the secret that signs the tokens, to test expired and forged tokens (or JWT_SECRET_KEY)',
    )
    .option('--fuzz <n>', 'the number of random requests per operation', toCount, 200)
    .option('--seed <n>', 'the seed of an earlier run, to repeat its random requests', toCount)
    .addOption(
      new Option('--only <phase...>', 'run some phases only')
        .choices(withoutLimits)
        .default(withoutLimits, 'all'),
    )
    .option('--limits', 'also test the rate limits; takes as long as their window')
    .option('--grace <seconds>', 'how long a replaced refresh token remains valid', toCount, 10)
    .option('--max-time <seconds>', 'the time limit of a response, in seconds', toSeconds, 10)
    .option('--timeout <seconds>', 'the timeout of a request', toSeconds, 30)
    .option('--min-coverage <percent>', 'fail below this coverage', toSeconds)
    .option('--report <kind=file>', 'junit, json or har; can be repeated', addReport)
    .action(async (url: URL, flags: VerifyFlags) => {
      process.exitCode = await verify(url, flags, context)
    })
}

async function verify(url: URL, flags: VerifyFlags, context: CliContext): Promise<number> {
  // Loaded here, so that other commands start without it.
  const { loadContract } = await import('./load-contract.js')
  const { createSender } = await import('../../verify/http/sender.js')
  const { verifyServer } = await import('../../verify/run/verify-server.js')
  const { textReport } = await import('../../verify/reports/text-report.js')
  const { progressLine } = await import('../../verify/reports/progress-line.js')

  const contract = await loadContract(flags)
  const now = () => new Date()
  const sender = createSender({ url, timeoutSeconds: flags.timeout, now })
  const secret = flags.jwtSecret ?? context.env.JWT_SECRET_KEY
  try {
    const report = await verifyServer({
      ...contract,
      url,
      sender,
      phases: flags.limits ? [...flags.only, 'limits'] : flags.only,
      fuzzRuns: flags.fuzz,
      seed: flags.seed ?? Math.floor(Math.random() * 2 ** 31),
      secret,
      graceSeconds: flags.grace,
      // More concurrency would slow the server down.
      concurrency: 2,
      maxSeconds: flags.maxTime,
      now,
      sleep: (seconds) => delay(seconds * 1000),
      onProgress: (progress) => context.printProgress(progressLine(progress)),
    })
    context.printProgress('')
    context.print(textReport(report, createStyles(context)))
    await Promise.all((flags.report ?? []).map((each) => writeReport(each, report)))
    return exitCodeOf(report, flags, context)
  } catch (error) {
    context.printProgress('')
    throw error
  } finally {
    sender.close()
  }
}

function exitCodeOf({ cases, coverage }: Report, flags: VerifyFlags, { print }: CliContext) {
  const { minCoverage = 0 } = flags
  if (coverage.percent < minCoverage) {
    print(
      `The coverage of ${coverage.percent.toFixed(1)} % is below --min-coverage ${minCoverage}.`,
    )
    return 1
  }
  return cases.some(({ findings }) => findings.length > 0) ? 1 : 0
}

async function writeReport({ kind, file }: ReportFile, report: Report): Promise<void> {
  await writeFile(file, await rendered(kind, report))
}

async function rendered(kind: ReportFile['kind'], report: Report): Promise<string> {
  switch (kind) {
    case 'junit':
      return (await import('../../verify/reports/junit-report.js')).junitReport(report)
    case 'json':
      return (await import('../../verify/reports/json-report.js')).jsonReport(report)
    case 'har':
      return (await import('../../verify/reports/har-report.js')).harReport(report)
  }
}

function toUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url
  throw new InvalidArgumentError('It must be a URL with http or https.')
}

function toCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number.')
}

function toSeconds(text: string): number {
  if (/^\d{1,6}(\.\d+)?$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a number.')
}

function addReport(text: string, before: readonly ReportFile[] = []): readonly ReportFile[] {
  const [kind, ...rest] = text.split('=')
  const known = kinds.find((name) => name === kind)
  const file = rest.join('=')
  if (known !== undefined && file !== '') return [...before, { kind: known, file }]
  throw new InvalidArgumentError(`It must be ${kinds.map((name) => `${name}=FILE`).join(' or ')}.`)
}
