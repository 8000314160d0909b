import { CookieJar } from './cookie-jar.js'

export interface ReceivedResponse {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  readonly body: any
  readonly text: string
}

export const password = 'correct horse battery'

/** Calls the five operations as a front end would, with a cookie jar. Knows the paths, and nothing else of the contract. */
export class ApiCaller {
  readonly jar = new CookieJar()

  constructor(
    readonly url: string,
    private readonly fixedHeaders: Record<string, string> = {},
  ) {}

  register(body: unknown, headers: Record<string, string> = {}): Promise<ReceivedResponse> {
    return this.send('POST', '/register', {
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    })
  }

  /** @param form fields, or the encoded form itself */
  login(
    form: Record<string, string> | string,
    headers: Record<string, string> = {},
  ): Promise<ReceivedResponse> {
    return this.send('POST', '/login', {
      body: new URLSearchParams(form).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    })
  }

  /** @param token undefined sends no Authorization header */
  me(token?: string, headers: Record<string, string> = {}): Promise<ReceivedResponse> {
    const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` }
    return this.send('GET', '/me', { headers: { ...authorization, ...headers } })
  }

  refresh(headers: Record<string, string> = {}): Promise<ReceivedResponse> {
    return this.send('POST', '/refresh', { headers })
  }

  logout(headers: Record<string, string> = {}): Promise<ReceivedResponse> {
    return this.send('POST', '/logout', { headers })
  }

  async send(
    method: string,
    path: string,
    { body, headers = {} }: { body?: string; headers?: Record<string, string> },
  ): Promise<ReceivedResponse> {
    const response = await fetch(`${this.url}/api/v1/auth${path}`, {
      method,
      headers: { ...this.fixedHeaders, ...this.jar.header(), ...headers },
      ...(body === undefined ? {} : { body }),
    })
    this.jar.take(response)
    return readAnswer(response)
  }
}

export async function readAnswer(response: Response): Promise<ReceivedResponse> {
  const { status, headers } = response
  const text = await response.text()
  const isJson = headers.get('content-type')?.startsWith('application/json')
  const body = isJson && text !== '' ? JSON.parse(text) : undefined
  return { status, headers, body, text }
}
