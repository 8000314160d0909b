import type { ContractTypes } from '../../../../generated/contract.js'
import type { TypedContract } from '../../../binding/contract-types.js'
import type { CookieSpec } from '../../../binding/response/cookie-writer.js'

/** Browsers accept a cookie of such a name from the host itself only, with Secure and Path=/ (RFC 6265bis, 4.1.3.2). */
const prefix = '__Host-'

/** The cookie as it has to be for a name with the prefix. */
export function hostCookie(spec: CookieSpec): CookieSpec {
  return { ...spec, name: `${prefix}${spec.name}`, path: '/' }
}

/** The contract with the prefix before the name of each cookie that carries a credential. */
export function withHostCookies(
  contract: TypedContract<ContractTypes>,
): TypedContract<ContractTypes> {
  const schemes = Object.entries(contract.securitySchemes).map(([name, scheme]) => [
    name,
    scheme.type === 'apiKey' && scheme.in === 'cookie'
      ? { ...scheme, name: `${prefix}${scheme.name}` }
      : scheme,
  ])
  return { ...contract, securitySchemes: Object.fromEntries(schemes) }
}
