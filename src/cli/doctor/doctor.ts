import { Command } from 'commander'
import type { CliContext } from '../cli-context.js'
import { createStyles, type Styles } from '../styles.js'
import type { CheckResult } from './check.js'

/** `contract-loop doctor`. Exit code 0: a server would work here; 1: it would not. */
export function doctorCommand(context: CliContext): Command {
  return new Command('doctor')
    .description('Check configuration, database, migrations, Redis, proxy headers and clock.')
    .option('--json', 'print the results as JSON')
    .action(async ({ json = false }: { readonly json?: boolean }) => {
      const results = await examine(context)
      const text = json ? JSON.stringify(results, null, 2) : report(results, createStyles(context))
      context.print(text)
      if (results.some(({ status }) => status === 'failed')) process.exitCode = 1
    })
}

async function examine({ env }: CliContext): Promise<readonly CheckResult[]> {
  // Loaded here, so that no other command waits for it.
  const { checkConfig, checkProxy } = await import('./check-config.js')
  const { checkDatabase, checkPort, checkRedis } = await import('./check-services.js')
  const { config, results } = checkConfig(env)
  if (config === undefined) return results
  const [database, redis, port] = await Promise.all([
    checkDatabase(config, () => new Date()),
    checkRedis(config),
    checkPort(config),
  ])
  return [...results, port, ...database, redis, checkProxy(config)]
}

const marks = { ok: 'ok     ', warning: 'warning', failed: 'failed ' } as const
const widthOfChecks = 14

function report(results: readonly CheckResult[], { green, yellow, red, dim }: Styles): string {
  const colors = { ok: green, warning: yellow, failed: red }
  const lines = results.flatMap(({ check, status, found, advice }) => {
    const line = `${colors[status](marks[status])}  ${check.padEnd(widthOfChecks)} ${found}`
    return advice === undefined
      ? [line]
      : [line, dim(`${' '.repeat(marks.ok.length + 2)}-> ${advice}`)]
  })
  const failures = results.filter(({ status }) => status === 'failed').length
  const end =
    failures === 0
      ? 'A server works with this.'
      : `A server does not work with this: ${failures} failed.`
  return [...lines, '', end].join('\n')
}
