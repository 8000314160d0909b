/** Keywords of draft 4 that the Schema Object of OpenAPI 3.0 does not have (section 4.7.24), beside two forms of others. */
const unsupported = [
  '$schema',
  'id',
  'additionalItems',
  'definitions',
  'dependencies',
  'patternProperties',
]

/** The first keyword in a schema of draft 4, or the form of one, that OpenAPI 3.0 does not take from there. */
export function keywordOutside30(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, member] of Object.entries(value)) {
    if (unsupported.includes(key)) return key
    if (key === 'type' && Array.isArray(member)) return 'a list of types'
    if (key === 'items' && Array.isArray(member)) return 'a list of items'
    if (key === '$ref' && /json-schema.org|IndependentIdentifier/.test(String(member))) {
      return 'a file with those keywords'
    }
    const inside = key === 'enum' ? undefined : keywordOutside30(member)
    if (inside !== undefined) return inside
  }
  return undefined
}
