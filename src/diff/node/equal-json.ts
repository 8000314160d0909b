import { refOf } from '../../openapi/document/document-node.js'

const noReferences: ReadonlySet<string> = new Set()

/**
 * Whether two JSON values are equal, whatever the order of their keys.
 *
 * @param except values with a `$ref` among these are not equal
 */
export function isEqualJson(
  one: unknown,
  other: unknown,
  except: ReadonlySet<string> = noReferences,
): boolean {
  if (typeof one !== 'object' || one === null) return one === other
  if (typeof other !== 'object' || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [ones, others] = [one as Members, other as Members]
  const names = Object.keys(ones)
  if (names.length !== Object.keys(others).length) return false
  for (const name of names) {
    if (!Object.hasOwn(others, name) || !isEqualJson(ones[name], others[name], except)) return false
  }
  const ref = refOf(one)
  return ref === undefined || !except.has(ref)
}

type Members = Readonly<Record<string, unknown>>
