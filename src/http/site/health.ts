import type { IncomingMessage } from 'node:http'
import type { ContractResponse } from '../../binding/http-message.js'
import type { ErrorResponses } from '../../binding/response/faults.js'
import { secondsUntilAvailable } from '../limits/unavailable.js'
import type { ReadinessChecks } from './readiness-checks.js'

/** The response to a request for a probe; undefined for any other request. */
export type Probe = (request: IncomingMessage) => Promise<ContractResponse> | undefined

/**
 * `GET /health`: the process answers. `GET /ready`: what it needs is there too (200), or not (503, naming it).
 * They are for load balancers and orchestrators, and stand outside the contract, but for its shape of an error.
 */
export function healthProbe(checks: ReadinessChecks, errors: ErrorResponses): Probe {
  const probes: Readonly<Record<string, () => Promise<ContractResponse>>> = {
    '/health': async () => ok('ok'),
    '/ready': async () => {
      const missing = await failing(checks)
      if (missing.length === 0) return ok('ready')
      return errors.ofFault({}, 'unavailable', {
        detail: `Not ready: ${missing.join(', ')}`,
        headers: { 'Retry-After': String(secondsUntilAvailable) },
      })
    },
  }
  return ({ method, url = '' }) => {
    if (method !== 'GET' && method !== 'HEAD') return undefined
    const [path = ''] = url.split('?', 1)
    return Object.hasOwn(probes, path) ? probes[path]?.() : undefined
  }
}

function ok(status: string): ContractResponse {
  const headers = { 'Cache-Control': 'no-store', 'Content-Type': 'application/json; charset=utf-8' }
  return { status: 200, headers, body: JSON.stringify({ status }) }
}

async function failing(checks: ReadinessChecks): Promise<string[]> {
  const names = Object.keys(checks)
  const outcomes = await Promise.allSettled(Object.values(checks).map((check) => check()))
  return names.filter((_name, i) => outcomes[i]?.status === 'rejected')
}
