/** The cookies of one service, for runtimes whose `fetch` keeps none (Node). */
export interface CookieJar {
  /** `fetch` with the cookies of the jar, which takes those of the responses. */
  readonly fetch: (request: Request) => Promise<Response>
  /** The `Set-Cookie` lines that came, for the browser of whom a page is rendered for. */
  readonly received: readonly string[]
}

/**
 * In a browser it stays empty: there `Set-Cookie` and `Cookie` belong to the browser, and scripts see neither (older ones have no
 * `getSetCookie` at all).
 * @param initial a `Cookie` header whose cookies it holds from the start
 */
export function createCookieJar(
  send: (request: Request) => Promise<Response>,
  initial: string | null = null,
): CookieJar {
  const jar = new Map<string, string>()
  const received: string[] = []
  for (const pair of initial?.split('; ') ?? []) {
    const [, name = '', value = ''] = /^([^=]*)=(.*)$/.exec(pair) ?? []
    if (name !== '') jar.set(name, value)
  }

  const sendWithCookies = async (request: Request) => {
    if (jar.size > 0) {
      request.headers.set('Cookie', [...jar].map((pair) => pair.join('=')).join('; '))
    }
    const response = await send(request)
    for (const cookie of response.headers.getSetCookie?.() ?? []) {
      const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(cookie) ?? []
      received.push(cookie)
      if (/;\s*Max-Age=0*(;|$)/i.test(cookie)) jar.delete(name)
      else jar.set(name, value)
    }
    return response
  }
  return { fetch: sendWithCookies, received }
}
