import type { IncompleteOperation } from '../../binding/completeness.js'
import type { Logger } from '../../http/server/logger.js'

/** Says in the log of a program that is being written which handler or authenticator comes next. */
export function warnOfIncomplete(logger: Logger) {
  return ({ operationId, method, path, missing }: IncompleteOperation): void => {
    const what =
      missing === 'handler'
        ? `handler: write "${operationId}" in src/app/handlers/ and list it in auth-handlers.ts`
        : `authenticator for "${missing.authenticator}": write it in src/app/handlers/authentication/ and list it in auth-handlers.ts`
    logger.warn(`${method.toUpperCase()} ${path} answers 501. It has no ${what}`)
  }
}
