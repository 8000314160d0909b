import type { ArazzoDocument } from '../../arazzo/document.js'

/**
 * Sequences of requests with their expected responses, which a schema cannot express. The file is stored beside the contract.
 * docs/verify.md describes its format.
 */
export interface ScenarioFile {
  /** Security scheme -> the steps that obtain a credential for it. */
  readonly credentials: Readonly<Record<string, CredentialSource>>
  /** Named steps that scenarios share. */
  readonly fragments: Readonly<Record<string, readonly Step[]>>
  readonly scenarios: readonly Scenario[]
  readonly unreachable: readonly Unreachable[]
  /** An Arazzo document in place of scenarios. */
  readonly arazzo?: ArazzoDocument
}

export interface CredentialSource {
  readonly steps: readonly Step[]
  /** A text with variables of the steps, for example `${access}`. */
  readonly value: string
}

export interface Scenario {
  readonly name: string
  /** The rule that an unexpected response breaks. */
  readonly rule?: string
  /** `grace`: the server accepts a replaced token for a grace period. A path: the server has a page there. */
  readonly needs?: string
  readonly steps: readonly Step[]
}

/** A response that no request can cause, and the reason. */
export interface Unreachable {
  /** Undefined for all operations and for requests that match none. */
  readonly operation?: string
  readonly status: number
  /** Undefined for all codes of the status. */
  readonly code?: string
  readonly why: string
}

export type Step = UseStep | LetStep | WaitStep | ReadStep | RequestStep

export interface UseStep {
  readonly use: string
}

export interface LetStep {
  readonly let: Readonly<Record<string, ValueSource>>
}

/** Waits until the grace period of a replaced token has passed. */
export interface WaitStep {
  readonly wait: 'grace'
}

/** Reads a page beside the contract, such as the mails that a development server keeps, until all patterns are found. */
export interface ReadStep {
  /** The path of the page, and its query. */
  readonly read: string
  /** Name -> a regular expression; its first group, in the last match, becomes the value of the variable. */
  readonly find: Readonly<Record<string, string>>
}

/** A value for the run. Texts may contain `${name}`. */
export type ValueSource =
  | string
  | { readonly fresh: 'email' | 'password' | 'uuid' }
  | { readonly repeat: string; readonly times: number }
  | { readonly tamper: string }
  | { readonly unsign: string }
  | {
      /** A token of the server's, signed again with other claims. */
      readonly resign: string
      readonly claims?: Readonly<Record<string, unknown>>
      readonly header?: Readonly<Record<string, unknown>>
    }

/** A request to an operation (`call`) or to none (`request`, `bytes`). */
export interface RequestStep {
  readonly call?: string
  readonly request?: { readonly method: string; readonly path: string }
  readonly bytes?: string
  readonly with?: RequestParts
  /** The number of concurrent requests. `outcomes` states their expected outcomes. */
  readonly atOnce?: number
  /** `201` or `400 EMAIL_ALREADY_EXISTS` -> the number of such responses. */
  readonly outcomes?: Readonly<Record<string, number>>
  /** The value that all successful concurrent responses must share, e.g. `cookie.session`. */
  readonly same?: string
  /** One expectation of a list must be met. */
  readonly expect?: Expectation | readonly Expectation[]
  /** Name -> `body`, `body.member`, `cookie.name` or `header.Name`. */
  readonly capture?: Readonly<Record<string, string>>
}

export interface RequestParts {
  readonly json?: unknown
  readonly form?: Readonly<Record<string, string>>
  /** The body as text. */
  readonly text?: string
  /** The Content-Type of `text`. */
  readonly type?: string
  readonly bearer?: string
  readonly cookies?: Readonly<Record<string, string | readonly string[]>>
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly query?: Readonly<Record<string, string>>
  /** The path parameters. */
  readonly path?: Readonly<Record<string, string>>
}

export interface Expectation {
  readonly status: number
  readonly code?: string
  /** The members that the body must have. `{not: value}` is any other value. */
  readonly body?: unknown
  /** Name -> `set`, `cleared`, `kept` (no Set-Cookie), a value, or `{not: value}`. */
  readonly cookies?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, unknown>>
}

export function isRequest(step: Step): step is RequestStep {
  return 'call' in step || 'request' in step || 'bytes' in step
}
