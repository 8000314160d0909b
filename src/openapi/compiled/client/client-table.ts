// What `generate` writes of a contract for its client. Types only, as in tables.ts.

/** How a parameter is written, where it is not the default style of its place (OpenAPI 3.1, "Style Values"). */
export interface StyledParameter {
  readonly in: string
  readonly name: string
  readonly style: string
  readonly explode: boolean
  /** Of `content`; absent where the style counts. */
  readonly mediaType?: string
}

/** What a client knows of an operation. */
export interface Route {
  readonly method: string
  readonly path: string
  /** The media type of the body; absent where there is none. */
  readonly body?: string
  /** Alternatives of security schemes; absent where none is needed. */
  readonly security?: readonly (readonly string[])[]
  readonly styles?: readonly StyledParameter[]
  /**
   * What is declared, e.g. `200 204- 4XX default*`: with `-` where there is no body, with `*` where it may be something else than
   * JSON.
   */
  readonly responses: string
}

/** How the credential of a security scheme is sent. */
export type Placement =
  | 'bearer'
  | 'basic'
  | 'cookie'
  | { readonly in: 'header' | 'query'; readonly name: string }

/** `x-token-refresh` of a security scheme: how its token is got, renewed and given back. */
export interface TokenRefresh {
  readonly scheme: string
  /** The operation that renews the token. */
  readonly operation: string
  /** The codes of errors after which the token is renewed; absent where each 401 says so. */
  readonly expired?: readonly string[]
  /** Operations whose success brings a token, of whichever user. */
  readonly login: readonly string[]
  /** The operation that ends the session. */
  readonly logout?: string
  /** The member of the bodies above that is the token. */
  readonly token: string
}

/** A contract, as its client needs it at run time. */
export interface ClientTable {
  readonly routes: Readonly<Record<string, Route>>
  readonly schemes: Readonly<Record<string, Placement>>
  /** Whether the contract sets or takes cookies. */
  readonly cookies: boolean
  readonly tokenRefresh?: TokenRefresh
}
