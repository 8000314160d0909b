import type { TextType, ValueShape } from '../compiled/serialization-types.js'
import { UnreadableValue } from './unreadable-value.js'

/** RFC 8259, section 6. */
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/**
 * The value of a text, or of the texts in a list or an object, by its schema. A number is a number of JSON as text
 * (`5`, `-1.5`, `1e3`; not `0x10`, `+5`, ` 5` or `05`), a boolean is `true` or `false`, and null is the
 * empty text where no string can stand. Any other text stays as it is, for the validator to judge.
 *
 * @param name of the parameter or field, for messages
 * @throws UnreadableValue for a number that can't be read without a loss
 */
export function valueOfTexts(shape: ValueShape, name: string, texts: unknown): unknown {
  if (typeof texts === 'string') return valueOfText(shape.reads ?? [], name, texts)
  if (Array.isArray(texts)) {
    const [first, ...others] = texts
    const isOne = shape.type === 'array' && shape.reads !== undefined && others.length === 0
    if (isOne && typeof first === 'string') return valueOfTexts(shape, name, first)
    const { items } = shape
    return items === undefined ? texts : texts.map((text) => valueOfTexts(items, name, text))
  }
  if (typeof texts !== 'object' || texts === null) return texts
  const values: Record<string, unknown> = Object.create(null)
  const { members = {}, others } = shape
  for (const [key, text] of Object.entries(texts)) {
    const member = Object.hasOwn(members, key) ? members[key] : others
    values[key] = member === undefined ? text : valueOfTexts(member, `${name}.${key}`, text)
  }
  return values
}

/** Numbers and booleans come before strings: `5` for an integer or a string is 5. */
function valueOfText(reads: readonly TextType[], name: string, text: string): unknown {
  const isText = reads.includes('string')
  if (text === '' && reads.includes('null') && !isText) return null
  if (reads.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  const isFraction = reads.includes('number')
  if (!(isFraction || reads.includes('integer')) || !jsonNumber.test(text)) return text
  const number = Number(text)
  if (isFraction ? Number.isFinite(number) : Number.isSafeInteger(number)) return number
  if (isText) return text
  if (Number.isFinite(number) && !Number.isInteger(number)) return number
  const largest = isFraction ? Number.MAX_VALUE : Number.MAX_SAFE_INTEGER
  throw new UnreadableValue(name, `must be between -${largest} and ${largest}`)
}
