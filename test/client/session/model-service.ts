import type { Schedule } from './model-browser.js'

/** A service with rotating refresh tokens, and the network and the cookie of one browser. */
export interface ModelService {
  readonly fetch: typeof fetch
  /** All access tokens so far are refused from now on. */
  expire(): void
  /** `away`: no request arrives. `lossy`: requests arrive, and no response does. `busy`: the service refuses to renew. */
  network: 'good' | 'away' | 'lossy' | 'busy'
  /** How often a refresh token came that had been replaced for good: the session ends then. */
  readonly reuses: number
}

interface ServiceSession {
  readonly user: string
  readonly id: number
  current: number
  previous: number
}

/** @param user who is logged in from the start */
export function createModelService({ turn }: Schedule, user: string): ModelService {
  const sessions = new Map<number, ServiceSession>()
  let cookie: string | undefined
  let epoch = 0
  let serial = 0

  const accessToken = (session: ServiceSession) => {
    const payload = { sub: session.user, sid: session.id, epoch, n: ++serial }
    return `h.${btoa(JSON.stringify(payload))}.s`
  }
  function open(name: string): ServiceSession {
    const session = { user: name, id: ++serial, current: 0, previous: 0 }
    sessions.set(session.id, session)
    return session
  }
  const cookieOf = ({ id, current }: ServiceSession) => `${id}.${current}`
  cookie = cookieOf(open(user))

  const service: ModelService & { reuses: number } = {
    network: 'good',
    reuses: 0,
    expire: () => {
      epoch += 1
    },
    async fetch(input) {
      const request = input as Request
      const { network } = service
      await turn()
      if (network === 'away') throw new TypeError('fetch failed')
      const sent = cookie
      await turn()
      const { response, setCookie } = answer(request.url.split('/').at(-1) ?? '', request, sent)
      await turn()
      if (network === 'lossy') throw new TypeError('fetch failed')
      if (setCookie !== undefined) cookie = setCookie === '' ? undefined : setCookie
      return response
    },
  }

  interface Answer {
    readonly response: Response
    readonly setCookie?: string
  }
  const refused = (code: string, status = 401): Answer => ({
    response: Response.json({ code }, { status }),
  })

  function answer(path: string, request: Request, sent: string | undefined): Answer {
    const [id, token] = (sent ?? '').split('.').map(Number)
    const session = sessions.get(id ?? 0)
    switch (path) {
      case 'me':
        return currentUser(request.headers.get('authorization'))
      case 'logout':
        if (session) sessions.delete(session.id)
        return { response: Response.json({}), setCookie: '' }
      case 'refresh': {
        if (service.network === 'busy') return refused('BUSY', 503)
        if (session === undefined) return refused('NO_SESSION')
        if (token !== session.current && token !== session.previous) {
          service.reuses += 1
          sessions.delete(session.id)
          return refused('REUSED')
        }
        // The one before stays good until this one is used: its response may be lost.
        session.previous = token ?? 0
        session.current = ++serial
        return success(session)
      }
      default:
        return success(open(path))
    }
  }

  function success(session: ServiceSession): Answer {
    const response = Response.json({ access_token: accessToken(session) })
    return { response, setCookie: cookieOf(session) }
  }

  function currentUser(authorization: string | null): Answer {
    const payload = authorization?.split('.')[1]
    if (payload === undefined) return refused('NO_TOKEN')
    const claims = JSON.parse(atob(payload))
    if (claims.epoch !== epoch) return refused('EXPIRED')
    const session = sessions.get(claims.sid)
    return session ? { response: Response.json({ user: session.user }) } : refused('INVALID')
  }
  return service
}
