import { Command } from 'commander'
import { createApp } from '../app.js'
import type { Config } from '../config/config.js'
import { developmentSecret } from '../config/development-secret.js'
import { readConfig } from '../config/read-config.js'
import { createLogger } from '../logging/create-logger.js'
import type { CliContext } from './cli-context.js'
import { serveBanner } from './serve-banner.js'

/** `auth-api serve`: until SIGINT or SIGTERM. */
export function serveCommand({ env, print }: CliContext): Command {
  return new Command('serve')
    .description('Serve the API. The environment configures it; README.md lists the names.')
    .action(async () => {
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
  const { secret, file, isNew } = await developmentSecret(config.database.dataDir)
  if (isNew) print(`Made a secret for this machine in ${file}. Production needs JWT_SECRET_KEY.`)
  return secret
}
