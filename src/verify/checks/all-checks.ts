import type { CompiledContract } from '../contract/compiled-contract.js'
import { checkTokens } from '../tokens/check-tokens.js'
import type { Check } from './check.js'
import { checkBody } from './message/check-body.js'
import { checkCookies } from './message/check-cookies.js'
import { checkCharset, checkContentCoding, checkContentLength } from './message/check-encoding.js'
import { checkHeaderValues, checkRequiredHeaders } from './message/check-headers.js'
import { checkServerError, createStatusCheck } from './message/check-status.js'
import { createChallengeCheck } from './secrets/check-challenge.js'
import { checkCors } from './secrets/check-cors.js'
import { checkStackTrace, createSecretCheck } from './secrets/check-leaks.js'
import { checkNoStore } from './secrets/check-no-store.js'
import { createSessionCheck } from './secrets/check-sessions.js'
import { createTokenLeakCheck } from './secrets/check-token-leaks.js'
import { createClockCheck } from './time/check-clock.js'
import { checkTime } from './time/check-response-time.js'

/** The checks of every response of one run. */
export function allChecks(contract: CompiledContract): readonly Check[] {
  return [
    createStatusCheck(contract),
    checkServerError,
    checkContentCoding,
    checkCharset,
    checkContentLength,
    checkBody,
    checkRequiredHeaders,
    checkHeaderValues,
    checkCookies,
    createChallengeCheck(contract.securitySchemes),
    checkNoStore,
    checkTokens,
    createSessionCheck(),
    createSecretCheck(contract),
    createTokenLeakCheck(contract),
    checkCors,
    checkStackTrace,
    createClockCheck(contract),
    checkTime,
  ]
}
