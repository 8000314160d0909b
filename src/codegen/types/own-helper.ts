/**
 * The types with a helper of our own in the place of openapi-typescript's, for members that a part of `allOf` requires. Its
 * own one does not compile for a schema that may be null, and stands apart from the types that are wanted.
 */
export function withOwnHelper(types: string): string {
  const own = types.replace(/^type WithRequired<[\s\S]*?\n\};\n/m, '')
  if (!own.includes('WithRequired<')) return own
  return `${own}type WithRequired<T, K extends PropertyKey> = T extends unknown
    ? T & { [P in K & keyof T]-?: T[P] }
    : never
`
}
