import cluster from 'node:cluster'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import type { Config } from '../../app/config/config.js'
import type { Mail } from '../../app/mail/mail.js'
import type { Logger } from '../../http/server/logger.js'
import type { CliContext } from '../cli-context.js'
import { createStyles } from '../styles.js'

const environment = `
Environment (in development also from .env; README.md lists all names):
  PORT, HOST      where to listen: 8000, on 127.0.0.1 in development
  DATABASE_URL    postgresql://user:password@host/database; without it an
                  embedded database in DATA_DIR (.data)
  JWT_SECRET_KEY  64 hexadecimal characters or more (openssl rand -hex 32);
                  in development one is made
  CORS_ORIGINS    who may call from a browser, separated by commas
  NODE_ENV        production: strict defaults, logs in JSON, no documentation`

/** `contract-loop serve`: until SIGINT or SIGTERM. With WORKERS above 1, this process watches over those that serve. */
export function serveCommand(context: CliContext): Command {
  const { env, printError } = context
  return new Command('serve')
    .description('Serve the API.')
    .option('--port <number>', 'in place of PORT; 0 lets the system choose a free one')
    .addHelpText('after', environment)
    .action(async ({ port }: { readonly port?: string }) => {
      // Loaded here, so that no other command waits for it.
      const { misspeltNames, readConfig } = await import('../../app/config/read-config.js')
      const { createLogger } = await import('../../app/logging/create-logger.js')
      const { requireFreePort } = await import('./require-free-port.js')

      const config = readConfig(port === undefined ? env : { ...env, PORT: port })
      if (cluster.isPrimary) {
        for (const { name, meant } of misspeltNames(env)) {
          printError(`${name} is not read. Did you mean ${meant}?`)
        }
        await requireFreePort(config.http.port, config.http.host)
      }
      const logger = createLogger({
        level: config.logLevel,
        format: config.env === 'development' ? 'readable' : 'json',
      })
      const stop =
        config.workers > 1 && cluster.isPrimary
          ? await supervise(config, logger)
          : await serve(config, logger, context)
      stopOnSignal(stop, logger)
    })
}

type Stop = () => Promise<void>

async function supervise(config: Config, logger: Logger): Promise<Stop> {
  const { superviseWorkers } = await import('./supervise-workers.js')
  // First, so that nobody serves yet when its port is taken.
  const closeMetrics = await openWorkersMetrics(config, logger)
  const workers = superviseWorkers({ count: config.workers, logger, now: () => new Date() })
  return async () => {
    await workers.stop()
    await closeMetrics()
  }
}

async function openWorkersMetrics({ metrics }: Config, logger: Logger): Promise<Stop> {
  if (metrics === undefined) return async () => {}
  const { startMetricsServer, workersMetrics } = await import('../../http/site/metrics-server.js')
  const server = await startMetricsServer(workersMetrics(), metrics)
  logger.info('metrics', { url: server.url })
  return server.close
}

async function serve(config: Config, logger: Logger, context: CliContext): Promise<Stop> {
  const { print } = context
  const isInteractive = config.env === 'development'
  if (isInteractive && config.database.url === undefined) {
    print(openingText(config.database.dataDir))
  }
  const { createApp } = await import('../../app/create-app.js')
  const { warnOfIncomplete } = await import('../../app/handlers/warn-of-incomplete.js')
  const secret = config.tokens.secret ?? (await ownSecret(config, print))
  const { metrics, closeMetrics } = await openMetrics(config, logger)
  const app = await createApp(
    { ...config, tokens: { ...config.tokens, secret } },
    {
      logger,
      metrics,
      printMail: (mail) => print(mailText(mail)),
      ...(isInteractive && { onIncomplete: warnOfIncomplete(logger) }),
    },
  )
  const close = async () => {
    await app.close()
    await closeMetrics()
    cluster.worker?.disconnect()
  }
  const url = await app.listen().catch(async (error: unknown) => {
    await close()
    throw error
  })
  if (isInteractive) {
    const { serveBanner } = await import('./serve-banner.js')
    print(serveBanner(url, config, createStyles(context)))
  } else {
    logger.info('listening', { url, pid: process.pid })
  }
  return close
}

function openingText(dataDir: string): string {
  return existsSync(join(dataDir, 'pglite'))
    ? `Opening the embedded database in ${dataDir} ...`
    : `Making an embedded database in ${dataDir}: the first start takes some seconds ...`
}

function mailText({ to, subject, text }: Mail): string {
  const lines = [`To: ${to}`, `Subject: ${subject}`, '', ...text.trimEnd().split('\n')]
  return ['A mail (kept at /outbox):', ...lines.map((line) => `  | ${line}`)].join('\n')
}

async function openMetrics(config: Config, logger: Logger) {
  if (config.metrics === undefined) return { metrics: undefined, closeMetrics: async () => {} }
  const { createMetrics } = await import('../../http/site/metrics.js')
  const { ownMetrics, shareWithPrimary, startMetricsServer } = await import(
    '../../http/site/metrics-server.js'
  )
  const metrics = createMetrics()
  if (cluster.isWorker) {
    shareWithPrimary(metrics.registry)
    return { metrics, closeMetrics: async () => {} }
  }
  const server = await startMetricsServer(ownMetrics(metrics.registry), config.metrics)
  logger.info('metrics', { url: server.url })
  return { metrics, closeMetrics: server.close }
}

/** A terminal tells workers of Ctrl-C too, and then the primary does: once is enough. */
function stopOnSignal(stop: Stop, logger: Logger): void {
  let stopping: Promise<void> | undefined
  const onSignal = (signal: string) => {
    if (stopping !== undefined) return
    logger.info('stopping', { signal })
    stopping = stop().catch((error: unknown) => {
      logger.error('could not stop cleanly', { error })
      process.exitCode = 1
    })
  }
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
}

async function ownSecret(config: Config, print: (text: string) => void): Promise<string> {
  const { developmentSecret } = await import('../../app/config/development-secret.js')
  const { secret, file, isNew } = await developmentSecret(config.database.dataDir)
  if (isNew) print(`Made a secret for this machine in ${file}. Production needs JWT_SECRET_KEY.`)
  return secret
}
