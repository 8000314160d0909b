/**
 * What a contract promises and no schema can say: which answer follows which. Scenarios are data that stand beside the
 * contract; docs/verify.md describes the format.
 */
export interface ScenarioFile {
  /** Security scheme -> how to come by a credential for it. */
  readonly credentials: Readonly<Record<string, CredentialSource>>
  /** Steps that several scenarios begin with. */
  readonly fragments: Readonly<Record<string, readonly Step[]>>
  readonly scenarios: readonly Scenario[]
  readonly unreachable: readonly Unreachable[]
}

export interface CredentialSource {
  readonly steps: readonly Step[]
  /** A text with `${name}` of what the steps have captured. */
  readonly value: string
}

export interface Scenario {
  readonly name: string
  /** The rule that is broken when a step has not the answer that it must have. */
  readonly rule?: string
  /** `grace`: the server has a grace in which a replaced token still works. */
  readonly needs?: 'grace'
  readonly steps: readonly Step[]
}

/** Answers that nobody can bring about from the outside, and why. */
export interface Unreachable {
  /** Every operation (and what belongs to none) where there is no name. */
  readonly operation?: string
  readonly status: number
  readonly why: string
}

export type Step = UseStep | LetStep | WaitStep | RequestStep

export interface UseStep {
  readonly use: string
}

export interface LetStep {
  readonly let: Readonly<Record<string, ValueSource>>
}

/** Waits until a replaced token has no grace any more. */
export interface WaitStep {
  readonly wait: 'grace'
}

/** A value that is made for the run. Texts may hold `${name}`. */
export type ValueSource =
  | string
  | { readonly fresh: 'email' | 'password' | 'uuid' }
  | { readonly repeat: string; readonly times: number }
  | { readonly tamper: string }
  | { readonly unsign: string }
  | {
      /** A genuine token, signed anew with other claims. */
      readonly resign: string
      readonly claims?: Readonly<Record<string, unknown>>
      readonly header?: Readonly<Record<string, unknown>>
    }

/** A request, to an operation (`call`) or to none (`request`, `bytes`). */
export interface RequestStep {
  readonly call?: string
  readonly request?: { readonly method: string; readonly path: string }
  readonly bytes?: string
  readonly with?: RequestParts
  /** So many of it in the same moment; `outcomes` says what must come of them. */
  readonly atOnce?: number
  /** `201` or `400 EMAIL_ALREADY_EXISTS` -> how many. */
  readonly outcomes?: Readonly<Record<string, number>>
  /** What must be the same in all successful answers to requests that were sent at once, e.g. `cookie.session`. */
  readonly same?: string
  /** One of several, where it is a list. */
  readonly expect?: Expectation | readonly Expectation[]
  /** Name -> `body`, `body.member`, `cookie.name` or `header.Name`. */
  readonly capture?: Readonly<Record<string, string>>
}

export interface RequestParts {
  readonly json?: unknown
  readonly form?: Readonly<Record<string, string>>
  /** A body as it is. */
  readonly text?: string
  /** The Content-Type of `text`. */
  readonly type?: string
  readonly bearer?: string
  readonly cookies?: Readonly<Record<string, string | readonly string[]>>
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly query?: Readonly<Record<string, string>>
  /** Values of the path's parameters. */
  readonly path?: Readonly<Record<string, string>>
}

export interface Expectation {
  readonly status: number
  readonly code?: string
  /** The members that the body must have; `{not: value}` for anything else than that. */
  readonly body?: unknown
  /** Name -> `set`, `cleared`, `kept` (no Set-Cookie), a value, or `{not: value}`. */
  readonly cookies?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, unknown>>
}

export function isRequest(step: Step): step is RequestStep {
  return 'call' in step || 'request' in step || 'bytes' in step
}
