import { Router } from 'express'

/** What the server can't do its work without, by name; each resolves when it answers. */
export type ReadinessChecks = Readonly<Record<string, () => Promise<unknown>>>

/**
 * `GET /health`: the process answers. `GET /ready`: what it needs answers too (200), or not (503, naming it).
 * They are for load balancers and orchestrators, and stand outside the contract.
 */
export function healthRoutes(checks: ReadinessChecks): Router {
  const router = Router()
  router.get('/health', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  router.get('/ready', async (_request, response) => {
    const missing = await failing(checks)
    response
      .status(missing.length === 0 ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(missing.length === 0 ? { status: 'ready' } : { status: 'not ready', missing })
  })
  return router
}

async function failing(checks: ReadinessChecks): Promise<string[]> {
  const names = Object.keys(checks)
  const outcomes = await Promise.allSettled(Object.values(checks).map((check) => check()))
  return names.filter((_name, i) => outcomes[i]?.status === 'rejected')
}
