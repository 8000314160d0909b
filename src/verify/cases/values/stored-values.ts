import { type DocumentNode, isObject } from '../../../openapi/document/document-node.js'
import {
  type EffectiveSchema,
  effectiveSchemaOf,
} from '../../../openapi/schema/effective-schema.js'
import type { CompiledContract } from '../../contract/compiled-contract.js'
import type { BodySample } from './samples.js'

/** A valid body whose members have values of one kind. */
export interface StoredValue {
  readonly kind: string
  readonly value: Readonly<Record<string, unknown>>
}

/** The value of a kind for a member; undefined where the kind has none. */
type ValueOf = (schema: EffectiveSchema, value: unknown, contract: CompiledContract) => unknown

const longest = 5000

/** Kinds of values that programs often store as something else. */
const kinds: Readonly<Record<string, ValueOf>> = {
  emoji: ofText('Go 😀🎉'),
  'digits only': ofText('00123'),
  'letters of other scripts': ofText('Ünïß Я 日本'),
  'inner spaces': ofText('two  spaces'),
  'quotes and markup': ofText(`it's "<b>5 &amp; 6</b>" \\ 100%`),
  'words that mean something elsewhere': ofText('null'),
  'the longest text': ({ bounds }, value) =>
    typeof value === 'string' ? 'x'.repeat(Math.min(bounds.maxLength, longest)) : undefined,
  'several items': ({ items }, value, contract) =>
    severalItems(items.schemasAt(0) ?? [], value, contract),
  'empty or zero': (_, value) => emptyOf(value),
  'the least number': ({ bounds }, value) => limitOf(value, bounds.minimum.value, -7),
  'the greatest number': ({ bounds }, value) => limitOf(value, bounds.maximum.value, 5_000_000_000),
  'the last allowed value': ({ values }) => values?.at(-1),
  'the other truth value': (_, value) => (typeof value === 'boolean' ? !value : undefined),
  null: () => null,
}

/**
 * Bodies to store and to read back: per kind one body, with the kind's value in every member that may have it. Members with a
 * format or a pattern keep their value where it does not fit.
 * @param validate whether a body is valid
 */
export function storedValues(
  contract: CompiledContract,
  { schema, value }: BodySample,
  validate: (body: unknown) => boolean,
): StoredValue[] {
  if (!isObject(value)) return []
  const { members } = effectiveSchemaOf(contract.document, [schema], 'request')
  return Object.entries(kinds).flatMap(([kind, valueFor]) => {
    const changed = members.names.flatMap((name) => {
      const schemas = members.schemasOf(name) ?? []
      const own =
        value[name] ?? schemas.flatMap((each) => contract.sampleValue(each)?.value ?? [])[0]
      const effective = effectiveSchemaOf(contract.document, schemas, 'request')
      const candidate = valueFor(effective, own, contract)
      if (candidate === undefined || candidate === value[name]) return []
      // Each alone must leave the body valid.
      return validate({ ...value, [name]: candidate }) ? [[name, candidate] as const] : []
    })
    const body = { ...value, ...Object.fromEntries(changed) }
    return changed.length > 0 && validate(structuredClone(body)) ? [{ kind, value: body }] : []
  })
}

function ofText(text: string): ValueOf {
  return ({ formats, values }, value) =>
    typeof value === 'string' && formats.length === 0 && values === undefined ? text : undefined
}

function emptyOf(value: unknown): unknown {
  if (typeof value === 'string') return ''
  if (typeof value === 'number') return 0
  return Array.isArray(value) ? [] : undefined
}

function limitOf(value: unknown, limit: number, unlimited: number): unknown {
  if (typeof value !== 'number') return undefined
  return Number.isSafeInteger(limit) ? limit : unlimited
}

/** Two different items: of texts, with upper case, in an order that is not that of the alphabet. */
function severalItems(
  [schema]: readonly DocumentNode[],
  value: unknown,
  contract: CompiledContract,
): unknown {
  if (!Array.isArray(value) || schema === undefined) return undefined
  const isValid = contract.validatorOf(schema)
  const samples = ['1', '2'].map((seed) => contract.sampleValue(schema, seed)?.value)
  const items = isValid('Walnut') && isValid('Ash') ? ['Walnut', 'Ash'] : samples
  return items.includes(undefined) ? undefined : items
}
