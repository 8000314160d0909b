import { Router } from 'express'
import type { ErrorResponses } from '../../binding/response/faults.js'
import { secondsUntilAvailable } from '../limits/unavailable.js'
import { type HttpResponse, sendResponse } from '../operations/http-response.js'
import type { ReadinessChecks } from './readiness-checks.js'

/**
 * `GET /health`: the process answers. `GET /ready`: what it needs is there too (200), or not (503, naming it).
 * They are for load balancers and orchestrators, and stand outside the contract, but for its shape of an error.
 */
export function healthRoutes(checks: ReadinessChecks, errors: ErrorResponses): Router {
  const router = Router()
  router.get('/health', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  router.get('/ready', async (_request, response) => {
    const missing = await failing(checks)
    if (missing.length === 0) {
      response.set('Cache-Control', 'no-store').json({ status: 'ready' })
      return
    }
    const details = {
      detail: `Not ready: ${missing.join(', ')}`,
      headers: { 'Retry-After': String(secondsUntilAvailable) },
    }
    sendResponse(response as unknown as HttpResponse, errors.ofFault({}, 'unavailable', details))
  })
  return router
}

async function failing(checks: ReadinessChecks): Promise<string[]> {
  const names = Object.keys(checks)
  const outcomes = await Promise.allSettled(Object.values(checks).map((check) => check()))
  return names.filter((_name, i) => outcomes[i]?.status === 'rejected')
}
