import type { ClientTable, Route } from '../../openapi/compiled/client/client-table.js'

/** A credential, or what gives it for a request: a token, an API key, `user:password`; undefined where there is none. */
export type Credential = string | (() => string | undefined | Promise<string | undefined>)

/**
 * `fetch` with the credentials that an operation asks for: those of the first alternative of its security that are all known. Cookies
 * are sent by the browser, and the token of the session by `authorizedFetch`.
 * @param known by security scheme
 */
export function withCredentials(
  send: typeof fetch,
  { schemes, tokenRefresh }: ClientTable,
  { security = [] }: Route,
  known: Readonly<Record<string, Credential | undefined>>,
): typeof fetch {
  return async (input, init) => {
    const headers = new Headers(init?.headers)
    let url = String(input)
    for (const alternative of security) {
      const found = await Promise.all(
        alternative.map(async (name) => {
          const credential = known[name]
          const placement = schemes[name]
          const isSentElsewhere = name === tokenRefresh?.scheme || placement === 'cookie'
          const text = typeof credential === 'function' ? await credential() : credential
          return [placement, isSentElsewhere ? '' : text] as const
        }),
      )
      if (found.some(([, text]) => text === undefined)) continue
      for (const [placement, text = ''] of found) {
        if (text === '') continue
        if (placement === 'bearer') headers.set('Authorization', `Bearer ${text}`)
        else if (placement === 'basic') headers.set('Authorization', `Basic ${toBase64(text)}`)
        else if (typeof placement === 'object') {
          const { name } = placement
          if (placement.in === 'header') headers.set(name, text)
          else url += `${url.includes('?') ? '&' : '?'}${new URLSearchParams([[name, text]])}`
        }
      }
      break
    }
    return send(url, { ...init, headers })
  }
}

/** RFC 7617, 2.1: UTF-8. */
function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
