import { Command } from 'commander'
import type { Config } from '../config/config.js'
import type { CliContext } from './cli-context.js'

/** `auth-api serve`: until SIGINT or SIGTERM. */
export function serveCommand({ env, print }: CliContext): Command {
  return new Command('serve')
    .description('Serve the API. The environment configures it; README.md lists the names.')
    .action(async () => {
      // Loaded here, so that no other command waits for it.
      const { createApp } = await import('../app.js')
      const { readConfig } = await import('../config/read-config.js')
      const { createLogger } = await import('../logging/create-logger.js')
      const { serveBanner } = await import('./serve-banner.js')

      const config = readConfig(env)
      const logger = createLogger({
        level: config.logLevel,
        format: config.env === 'production' ? 'json' : 'readable',
      })
      const secret = config.tokens.secret ?? (await ownSecret(config, print))
      const app = await createApp({ ...config, tokens: { ...config.tokens, secret } }, { logger })
      const url = await app.listen()
      if (config.env === 'production') logger.info('listening', { url })
      else print(serveBanner(url, config))

      const stop = (signal: string) => {
        logger.info('stopping', { signal })
        app.close().catch((error: unknown) => {
          logger.error('could not stop cleanly', { error })
          process.exitCode = 1
        })
      }
      process.once('SIGINT', stop)
      process.once('SIGTERM', stop)
    })
}

async function ownSecret(config: Config, print: (text: string) => void): Promise<string> {
  const { developmentSecret } = await import('../config/development-secret.js')
  const { secret, file, isNew } = await developmentSecret(config.database.dataDir)
  if (isNew) print(`Made a secret for this machine in ${file}. Production needs JWT_SECRET_KEY.`)
  return secret
}
