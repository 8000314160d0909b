import { bindHandlers } from 'package-name'
import { contract } from './generated/contract.js'
import { authenticators, handlers } from './handlers.js'

/**
 * The contract with the handlers behind it.
 * @param isBeingWritten whether an operation without a handler answers 501, instead of being an error at the start
 */
export function bindApi(isBeingWritten = false) {
  return bindHandlers(contract, {
    authenticators,
    handlers,
    ...(isBeingWritten && {
      onIncomplete: ({ operationId }) =>
        console.warn(`${operationId} answers 501: it has no code yet`),
    }),
  })
}
