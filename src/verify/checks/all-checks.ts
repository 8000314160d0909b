import type { CompiledContract } from '../contract/compiled-contract.js'
import { checkTokens } from '../tokens/check-tokens.js'
import type { Check } from './check.js'
import { checkBody } from './check-body.js'
import { createChallengeCheck } from './check-challenge.js'
import { checkCookies } from './check-cookies.js'
import { checkHeaderValues, checkRequiredHeaders } from './check-headers.js'
import { checkStackTrace, createSecretCheck } from './check-leaks.js'
import { checkNoStore } from './check-no-store.js'
import { checkServerError, checkTime, createStatusCheck } from './check-status.js'

/** The checks of every response. */
export function allChecks(contract: CompiledContract): readonly Check[] {
  return [
    createStatusCheck(contract),
    checkServerError,
    checkBody,
    checkRequiredHeaders,
    checkHeaderValues,
    checkCookies,
    createChallengeCheck(contract.securitySchemes),
    checkNoStore,
    checkTokens,
    createSecretCheck(contract),
    checkStackTrace,
    checkTime,
  ]
}
