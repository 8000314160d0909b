/**
 * Keeps the cookies of one service for runtimes whose `fetch` keeps none (Node). In a browser it stays empty: there
 * `Set-Cookie` and `Cookie` belong to the browser, and scripts see neither (older ones have no `getSetCookie` at all).
 */
export function withCookies(send: typeof fetch): typeof fetch {
  const jar = new Map<string, string>()

  return async (input, init) => {
    const request = new Request(input, init)
    if (jar.size > 0) {
      request.headers.set('Cookie', [...jar].map((pair) => pair.join('=')).join('; '))
    }
    const response = await send(request)
    for (const cookie of response.headers.getSetCookie?.() ?? []) {
      const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(cookie) ?? []
      if (/;\s*Max-Age=0*(;|$)/i.test(cookie)) jar.delete(name)
      else jar.set(name, value)
    }
    return response
  }
}
