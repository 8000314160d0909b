import type { ContractDocument } from '../../document/contract-document.js'
import { childAt, childrenOf, isObject, rootOf } from '../../document/document-node.js'
import type { TokenRefresh } from './client-table.js'

/** The first security scheme with `x-token-refresh`; undefined where there is none, or none that can be used. */
export function tokenRefreshOf(document: ContractDocument): TokenRefresh | undefined {
  const schemes = childrenOf(childAt(rootOf(document), 'components', 'securitySchemes'))
  for (const { key, value } of schemes) {
    const policy = isObject(value) ? value['x-token-refresh'] : undefined
    if (!isTokenRefresh(policy)) continue
    const { operation, expired, login = [], logout, token = 'access_token' } = policy
    return {
      scheme: key,
      operation,
      ...(expired && { expired }),
      login: [login].flat(),
      ...(logout && { logout }),
      token,
    }
  }
  return undefined
}

/** `x-token-refresh` as authors write it. */
interface WrittenPolicy {
  readonly operation: string
  readonly expired?: readonly string[]
  readonly login?: string | readonly string[]
  readonly logout?: string
  readonly token?: string
}

export function isTokenRefresh(value: unknown): value is WrittenPolicy {
  if (!isObject(value)) return false
  const { operation, expired, login = [], logout = '', token = '' } = value
  const isList = (list: unknown) => Array.isArray(list) && list.every(isText)
  return (
    isText(operation) &&
    (expired === undefined || isList(expired)) &&
    isList([login].flat()) &&
    isText(logout) &&
    isText(token)
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
