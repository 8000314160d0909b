import { randomInt } from 'node:crypto'
import autocannon from 'autocannon'
import type { FixedRequest, LoadPlan, LoadResult } from './load-plan.js'

// A process of its own, so that making the load doesn't slow down what is measured. Takes a plan, sends the result.

/** Limits count by client address: every request comes from another one, by way of a trusted proxy. */
const anyAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`

/** Autocannon's, of one connection: the cookie of its request. */
interface RefreshContext {
  readonly cookie: string
}

/** A cookie that is taken for a request which is never sent stays good: `unanswered` has those in the end. */
function refreshing(cookies: string[], unanswered: Set<string>): autocannon.Request {
  return {
    method: 'POST',
    path: '/api/v1/auth/refresh',
    setupRequest: (request, context) => {
      const Cookie = cookies.shift() ?? ''
      unanswered.add(Cookie)
      Object.assign(context, { cookie: Cookie } satisfies RefreshContext)
      return { ...request, headers: { Cookie, 'X-Forwarded-For': anyAddress() } }
    },
    onResponse: (_status, _body, context, headers) => {
      unanswered.delete((context as RefreshContext).cookie)
      const [cookie] = String(headers?.['Set-Cookie'] ?? '').split(';', 1)
      if (cookie) cookies.push(cookie)
    },
  }
}

function fixed({ method, path, headers, body }: FixedRequest): autocannon.Request {
  if (body === undefined) return { method, path, headers: { ...headers } }
  const bodies = [body].flat()
  return {
    method,
    path,
    body: bodies[0] ?? '',
    setupRequest: (request) => ({
      ...request,
      body: bodies[randomInt(bodies.length)] ?? '',
      headers: { ...headers, 'X-Forwarded-For': anyAddress() },
    }),
  }
}

/** Autocannon's own duration is in whole seconds, which is most of what some hundred requests take: to the last answer, by the clock. */
function measure(
  options: autocannon.Options,
): Promise<{ result: autocannon.Result; seconds: number }> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now()
    let answeredAt = startedAt
    const instance = autocannon(options, (error, result) => {
      if (error) reject(error)
      else resolve({ result, seconds: (answeredAt - startedAt) / 1000 })
    })
    instance.on('response', () => {
      answeredAt = performance.now()
    })
  })
}

async function run(plan: LoadPlan): Promise<LoadResult> {
  const cookies = [...(plan.refreshCookies ?? [])]
  const unanswered = new Set<string>()
  const { result, seconds } = await measure({
    url: plan.url,
    connections: plan.connections,
    ...(plan.amount === undefined ? { duration: plan.seconds ?? 1 } : { amount: plan.amount }),
    timeout: 120,
    requests:
      plan.refreshCookies === undefined
        ? (plan.requests ?? []).map(fixed)
        : [refreshing(cookies, unanswered)],
  })
  return {
    requestsPerSecond: result['2xx'] / seconds,
    answered: result['2xx'],
    failed: result.non2xx + result.errors + result.timeouts,
    p50: result.latency.p50,
    p97_5: result.latency.p97_5,
    p99: result.latency.p99,
    refreshCookies: [...cookies, ...unanswered],
  }
}

process.once('message', (plan) => {
  run(plan as LoadPlan).then(
    (result) => process.send?.(result, undefined, undefined, () => process.disconnect?.()),
    (error: unknown) => {
      process.stderr.write(`${error}\n`)
      process.exit(1)
    },
  )
})
