import { parseSetCookie } from 'cookie'

/** Keeps cookies as a browser does, as far as one origin needs it. */
export class CookieJar {
  private readonly cookies = new Map<string, string>()

  /** Takes over the Set-Cookie fields of an answer. */
  take(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const { name, value, maxAge } = parseSetCookie(line)
      if (maxAge !== undefined && maxAge <= 0) this.cookies.delete(name)
      else if (value !== undefined) this.cookies.set(name, value)
    }
  }

  get(name: string): string | undefined {
    return this.cookies.get(name)
  }

  set(name: string, value: string): void {
    this.cookies.set(name, value)
  }

  /** The Cookie header, ready to be spread into headers. */
  header(): { Cookie: string } | Record<string, never> {
    const pairs = [...this.cookies].map(([name, value]) => `${name}=${value}`)
    return pairs.length > 0 ? { Cookie: pairs.join('; ') } : {}
  }
}
