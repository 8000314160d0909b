import { isObject } from '../document-node.js'

/** The versions of OpenAPI that are read. 3.2 adds objects to 3.1 and changes none. */
export type Version = '2.0' | '3.0' | '3.1'

/** The version that a document names; undefined for one that names none, null for one that is not read. */
export function versionOf(data: unknown): Version | undefined | null {
  if (!isObject(data)) return undefined
  const { openapi, swagger } = data
  if (openapi === undefined && swagger === undefined) return undefined
  const version = String(openapi ?? swagger)
  if (openapi === undefined) return /^2(\.0)?$/.test(version) ? '2.0' : null
  if (/^3\.0(\.|$)/.test(version)) return '3.0'
  return /^3\.[12](\.|$)/.test(version) ? '3.1' : null
}
