import type { CompiledContract } from '../../verify/contract/compiled-contract.js'
import { credentialHeader, credentialsFor } from '../../verify/contract/credentials.js'
import type { Header } from '../../verify/http/exchange.js'
import { RunError } from '../../verify/run/run-error.js'
import type { Environment } from '../read-environment.js'
import type { NamedText } from './verify-flags.js'

export interface GivenCredentials {
  /** Security scheme -> credentials, one per user. */
  readonly credentials: ReadonlyMap<string, readonly string[]>
  /** Headers of every request. */
  readonly extraHeaders: readonly Header[]
  /** Texts that no report may contain. */
  readonly secrets: readonly string[]
}

/**
 * Reads `--auth` and `--header`. A header that carries a security scheme's credential counts as one, so that requests
 * without credentials stay possible.
 * @throws RunError for an unknown scheme or a variable that is not set
 */
export function readCredentials(
  auth: readonly NamedText[],
  headers: readonly Header[],
  contract: CompiledContract,
  env: Environment,
): GivenCredentials {
  const credentials = new Map<string, string[]>()
  const secrets: string[] = []
  const extraHeaders: Header[] = []
  const add = (scheme: string, value: string) => {
    credentials.set(scheme, [...(credentials.get(scheme) ?? []), value])
  }
  for (const [name, text] of auth) {
    const scheme = contract.securitySchemes[name]
    if (scheme === undefined) throw new RunError(unknownScheme(name, contract))
    const value = withVariables(text, env)
    add(name, value)
    secrets.push(value, ...authorizationTexts(credentialsFor(scheme, value).headers))
  }
  for (const [name, text] of headers) {
    const value = withVariables(text, env)
    secrets.push(value, ...authorizationTexts([[name, value]]))
    const schemes = Object.entries(contract.securitySchemes).filter(
      ([, scheme]) => credentialHeader(scheme) === name.toLowerCase(),
    )
    for (const [scheme] of schemes) add(scheme, value.replace(/^(Bearer|Basic) +/i, ''))
    if (schemes.length === 0) extraHeaders.push([name, value])
  }
  return { credentials, extraHeaders, secrets: [...new Set(secrets)].filter(Boolean) }
}

function unknownScheme(name: string, { securitySchemes }: CompiledContract): string {
  const known = Object.keys(securitySchemes)
  const list = known.length === 0 ? 'it has none' : `it has ${known.join(', ')}`
  return `--auth: the contract has no security scheme "${name}": ${list}`
}

/** `Basic eDp5` -> `eDp5`, and `token=eDp5` of a cookie: reports must contain neither. */
function authorizationTexts(headers: readonly Header[]): string[] {
  return headers.map(([name, value]) =>
    value.replace(name.toLowerCase() === 'cookie' ? /^[^=;]+=/ : /^\w+ +/, ''),
  )
}

/** Replaces `${env:NAME}` by the value of an environment variable. */
function withVariables(text: string, env: Environment): string {
  return text.replaceAll(/\$\{env:(\w+)\}/g, (_, name: string) => {
    const value = env[name]
    if (value === undefined) throw new RunError(`the environment variable ${name} is not set`)
    return value
  })
}
