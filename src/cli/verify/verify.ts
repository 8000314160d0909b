import { setTimeout as delay } from 'node:timers/promises'
import { Command, Option } from 'commander'
import type { Report } from '../../verify/run/verify-server.js'
import type { CliContext } from '../cli-context.js'
import { packageInfo } from '../package-info.js'
import { createStyles } from '../styles.js'
import {
  addCredential,
  addHeader,
  addReport,
  toCount,
  toPercent,
  toPositiveCount,
  toSeconds,
  toUrl,
  type VerifyFlags,
} from './verify-flags.js'

const selectablePhases = ['examples', 'scenarios', 'sequences', 'boundaries', 'fuzz'] as const

/** `contract-loop verify URL`. Exit code 0: no violations; 1: violations, or too little coverage; 2: the run was not possible, or proves nothing. */
export function verifyCommand(context: CliContext): Command {
  return new Command('verify')
    .description('Check by requests whether the server at URL follows the contract')
    .argument('<url>', 'the URL of the server, for example http://localhost:8000', toUrl)
    .option('--config <file>', 'options as YAML; those of the command line count before them')
    .option('--contract <file>', "an OpenAPI file (default: this project's contract)")
    .option('--remote', 'also follow references to http and https URLs')
    .option('--scenarios <file>', 'default: <name>.scenarios.yaml beside the contract')
    .option('--auth <scheme=value>', 'a credential; repeat it for another user', addCredential)
    .option('--header <name: value>', 'a header of every request; can be repeated', addHeader)
    .option('--jwt-secret <secret>', 'signs the tokens; tests forged tokens (or JWT_SECRET_KEY)')
    .addOption(
      new Option('--only <phase...>', 'run some phases only')
        .choices(selectablePhases)
        .default(selectablePhases, 'all'),
    )
    .option('--limits', 'also test the rate limits; takes as long as their window')
    .option('--operation <id...>', 'test some operations only')
    .option('--tag <name...>', 'test operations with a tag only')
    .option('--path <glob...>', 'test some paths only, for example /users/*')
    .option('--case <id>', 'run one case, as a report names it')
    .option('--rules <name...>', 'report violations of some rules only')
    .option('--skip-rules <name...>', 'do not report violations of some rules')
    .option('--fuzz <n>', 'the number of random requests per operation', toCount, 200)
    .option('--seed <n>', 'the seed of an earlier run, to repeat its random requests', toCount)
    .option('--workers <n>', 'how many requests run at the same time', toPositiveCount, 2)
    .option('--rate <n>', 'how many requests start in one second at most', toPositiveCount)
    .option('--wait <seconds>', 'wait until the server responds', toSeconds, 0)
    .option('--timeout <seconds>', 'the timeout of a request', toSeconds, 30)
    .option('--max-time <seconds>', 'the time limit of a response', toSeconds, 10)
    .option('--p95 <seconds>', 'the time limit of 95 % of the responses of an operation', toSeconds)
    .option('--grace <seconds>', 'how long a replaced refresh token remains valid', toCount, 10)
    .option('--max-failures <n>', 'stop after this number of violations', toPositiveCount)
    .option('--baseline <file>', 'findings that are accepted until a day')
    .option('--min-coverage <percent>', 'fail below this coverage', toPercent)
    .option('--yes', 'run against a host that is neither local nor named as one for tests')
    .option('--allow-inconclusive', 'exit with 0 though some operations never succeeded')
    .option(
      '--report <kind=file>',
      'junit, json, ndjson, har, baseline or allure; repeatable',
      addReport,
    )
    .action(async (url: URL, { config }: VerifyFlags, command: Command) => {
      // Loaded here, so that other commands start without it.
      if (config !== undefined)
        await (await import('./config-file.js')).applyConfig(command, config)
      process.exitCode = await verify(url, command.opts<VerifyFlags>(), context)
    })
}

async function verify(url: URL, flags: VerifyFlags, context: CliContext): Promise<number> {
  const { loadBaseline, loadContract } = await import('./load-contract.js')
  const { readCredentials } = await import('./given-credentials.js')
  const { announcement, leftovers, looksLikeProduction } = await import('./target.js')
  const { progressReporter } = await import('./report-progress.js')
  const { requireWritable, writeReports } = await import('./write-reports.js')
  const { createSender } = await import('../../verify/http/sender.js')
  const { pacedSender } = await import('../../verify/http/paced-sender.js')
  const { verifyServer } = await import('../../verify/run/verify-server.js')
  const { textReport } = await import('../../verify/reports/text-report.js')
  const { maskSecrets } = await import('../../verify/reports/mask-secrets.js')

  const loaded = await loadContract(flags)
  let warning = announcement(url, loaded.contract)
  if (warning !== undefined && looksLikeProduction(url) && !flags.yes) {
    throw new Error(`${url.hostname} may hold data that somebody needs. --yes runs all the same.`)
  }
  const showProgress = progressReporter(context, () => new Date())
  const { env } = context
  const given = readCredentials(flags.auth ?? [], flags.header ?? [], loaded.contract, env)
  const baseline = await loadBaseline(flags.baseline)
  await requireWritable(flags.report ?? [])
  const seed = flags.seed ?? Math.floor(Math.random() * 2 ** 31)
  const now = () => new Date()
  const sleep = (seconds: number) => delay(seconds * 1000)
  const plain = createSender({ url, timeoutSeconds: flags.timeout, now })
  const sender = flags.rate === undefined ? plain : pacedSender(plain, flags.rate, sleep)
  try {
    const report = await verifyServer({
      ...loaded,
      ...given,
      url,
      sender,
      phases: flags.limits ? [...flags.only, 'limits'] : flags.only,
      operations: flags.operation,
      tags: flags.tag,
      paths: flags.path,
      caseId: flags.case,
      onlyRules: flags.rules,
      skippedRules: flags.skipRules,
      fuzzRuns: flags.fuzz,
      seed,
      secret: flags.jwtSecret ?? env.JWT_SECRET_KEY,
      graceSeconds: flags.grace,
      concurrency: flags.workers,
      maxSeconds: flags.maxTime,
      p95Seconds: flags.p95,
      waitSeconds: flags.wait,
      maxFindings: flags.maxFailures ?? Number.POSITIVE_INFINITY,
      now,
      sleep,
      baseline,
      onProgress: (progress) => {
        if (warning !== undefined) context.printError(warning)
        warning = undefined
        showProgress(progress)
      },
    })
    context.printProgress('')
    const repeatCommand = repeatCommandOf(url, flags, seed)
    const text = textReport(report, repeatCommand, createStyles(context))
    context.print(maskSecrets(text, given.secrets))
    const left = leftovers(report.responses)
    if (left !== undefined) context.printError(left)
    await writeReports(flags.report ?? [], report, repeatCommand, given.secrets)
    return exitCodeOf(report, flags, context)
  } catch (error) {
    context.printProgress('')
    throw error
  } finally {
    sender.close()
  }
}

/** The command that repeats a case of this run, without the id of the case and without credentials. */
function repeatCommandOf(url: URL, flags: VerifyFlags, seed: number): string {
  const files = [
    ...(flags.config === undefined ? [] : ['--config', flags.config]),
    ...(flags.contract === undefined ? [] : ['--contract', flags.contract]),
    ...(flags.remote ? ['--remote'] : []),
    ...(flags.scenarios === undefined ? [] : ['--scenarios', flags.scenarios]),
  ]
  const numbers = ['--seed', seed, ...(flags.fuzz === 200 ? [] : ['--fuzz', flags.fuzz])]
  return [packageInfo().name, 'verify', url.href, ...files, ...numbers].join(' ')
}

function exitCodeOf(report: Report, flags: VerifyFlags, { print }: CliContext): number {
  const { cases, coverage, stopped, inconclusive } = report
  const { minCoverage = 0, allowInconclusive } = flags
  if (cases.some(({ findings }) => findings.length > 0)) return 1
  if (stopped?.reason === 'failed') return 2
  if (coverage.percent < minCoverage) {
    print(
      `The coverage of ${coverage.percent.toFixed(1)} % is below --min-coverage ${minCoverage}.`,
    )
    return 1
  }
  if (inconclusive.length === 0 || allowInconclusive) return 0
  print('The run proves too little: see above. --allow-inconclusive accepts this.')
  return 2
}
