import type { ClosedShapes } from '../../openapi/compiled/tables.js'

/**
 * The value without the members that its closed schema does not declare, so that a handler can't send
 * them by mistake: `{...user, password_hash}`. The value itself where there are none.
 *
 * @param name of the shape of the value
 */
export function declaredMembers(shapes: ClosedShapes, name: string, value: unknown): unknown {
  const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined
  if (shape === undefined || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const { items } = shape
    return items === undefined ? value : value.map((item) => declaredMembers(shapes, items, item))
  }
  // JSON.stringify writes what toJSON returns: a Date has no members of its own.
  if ('toJSON' in value) return value
  let copy: Record<string, unknown> | undefined
  for (const [key, member] of Object.entries(value)) {
    const inner = Object.hasOwn(shape.members, key) ? shape.members[key] : undefined
    if (inner === undefined && shape.isClosed) {
      copy ??= { ...value }
      delete copy[key]
    } else if (inner !== undefined && inner !== null) {
      const kept = declaredMembers(shapes, inner, member)
      if (kept !== member) {
        copy ??= { ...value }
        copy[key] = kept
      }
    }
  }
  return copy ?? value
}
