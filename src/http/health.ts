import { Router } from 'express'

/** Resolves to what is not working, by name; empty when the server can do its work. */
export type Ready = () => Promise<readonly string[]>

/**
 * `GET /health`: the process answers. `GET /ready`: what it needs answers too (200), or not (503, naming it).
 * They are for load balancers and orchestrators, and stand outside the contract.
 */
export function healthRoutes(ready: Ready): Router {
  const router = Router()
  router.get('/health', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  router.get('/ready', async (_request, response) => {
    const missing = await ready()
    response
      .status(missing.length === 0 ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(missing.length === 0 ? { status: 'ready' } : { status: 'not ready', missing })
  })
  return router
}
