import fc from 'fast-check'
import type { SecurityScheme } from '../../../openapi/compiled/tables.js'
import { isObject } from '../../../openapi/document/document-node.js'
import type { CompiledContract } from '../../contract/compiled-contract.js'
import type { Header } from '../../http/exchange.js'
import type { BodySample } from './samples.js'
import { schemaFor, testValues } from './test-values.js'

/** Any text, from all of Unicode. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 100 }),
)

/** Any text that is allowed in a header (RFC 9110, 5.5). */
const headerText = fc.string({ unit: 'grapheme-ascii', maxLength: 200 }).map((text) => text.trim())

/**
 * Variations of a valid value: members replaced by random values or values at a limit, removed or added.
 */
export function nearlyValid(
  contract: CompiledContract,
  { schema, value }: BodySample,
): fc.Arbitrary<unknown> {
  const { members: declared } = schemaFor(contract, [schema], value)
  if (!isObject(value) || declared.names.length === 0) {
    const candidates = testValues(contract, [schema], value).map((each) => each.value)
    return fc.oneof(fc.constantFrom(...candidates), fc.jsonValue())
  }
  const members = declared.names.map((name) => {
    const own = value[name]
    const schemas = declared.schemasOf(name) ?? []
    const candidates = testValues(contract, schemas, own).map((each) => each.value)
    const replaced = fc.oneof(
      anyText,
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(...candidates),
    )
    // Most members stay valid. Otherwise servers would report the first member only.
    return [name, fc.oneof({ arbitrary: fc.constant(own), weight: 2 }, replaced)] as const
  })
  const requiredKeys = declared.names.filter((name) => name in value)
  const known = fc.record(Object.fromEntries(members), { requiredKeys: [] })
  const complete = fc.record(Object.fromEntries(members), { requiredKeys })
  const unknown = fc.dictionary(anyText, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 })
  return fc.oneof(
    { arbitrary: complete, weight: 6 },
    { arbitrary: known, weight: 2 },
    {
      arbitrary: fc.tuple(unknown, complete).map(([more, own]) => ({ ...more, ...own })),
      weight: 2,
    },
    { arbitrary: fc.jsonValue(), weight: 1 },
  )
}

/** Random credentials, and valid credentials with a change. */
export function invalidCredential(
  scheme: SecurityScheme,
  genuine: readonly Header[],
): fc.Arbitrary<readonly Header[]> {
  const part = fc.base64String({ maxLength: 60 }).map((text) => text.replaceAll(/[+/=]/g, '_'))
  const token = fc.oneof(
    headerText.map((text) => text.replaceAll(/[;,\s]/g, '_')),
    fc.tuple(part, part, part).map((parts) => parts.join('.')),
    ...genuine.map(([, value]) => mutated(value.replace(/^(Bearer |[^=]*=)/, ''))),
  )
  if (scheme.type === 'apiKey' && scheme.in === 'cookie') {
    return fc.oneof(
      token.map((value) => [['Cookie', `${scheme.name}=${value}`] as const]),
      headerText.map((text) => [['Cookie', text] as const]),
    )
  }
  if (scheme.type === 'apiKey') {
    return token.map((value) => (scheme.in === 'header' ? [[scheme.name, value] as const] : []))
  }
  return fc.oneof(
    token.map((value) => [['Authorization', `Bearer ${value}`] as const]),
    headerText.map((text) => [['Authorization', text] as const]),
  )
}

/** The text with one character changed, which makes a token invalid. */
function mutated(text: string): fc.Arbitrary<string> {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  // The last character of a base64url part may have unused bits.
  return fc
    .tuple(fc.nat(Math.max(0, text.length - 2)), fc.constantFrom(...alphabet))
    .filter(([at, letter]) => text[at] !== letter && text[at] !== '.' && text[at + 1] !== '.')
    .map(([at, letter]) => text.slice(0, at) + letter + text.slice(at + 1))
}

export interface Extras {
  /** Without its question mark. */
  readonly query: string
  readonly headers: readonly Header[]
}

/** A query and headers that most operations do not declare. */
export const unknownExtras: fc.Arbitrary<Extras> = fc.record({
  query: fc.oneof(
    { arbitrary: fc.constant(''), weight: 3 },
    fc.webQueryParameters(),
    anyText.map((text) => encodeURIComponent(text)),
  ),
  headers: fc.oneof(
    { arbitrary: fc.constant([]), weight: 3 },
    headerText.map((text): readonly Header[] => [['X-Request-Id', text]]),
    headerText.map((text): readonly Header[] => [['Accept-Language', text]]),
    headerText.map((text): readonly Header[] => [['Accept', text]]),
  ),
})
