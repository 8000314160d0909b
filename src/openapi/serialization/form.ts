import type { Serialization } from '../compiled/serialization-types.js'
import type { FieldEntry } from '../compiled/tables.js'
import { formCoding, parsePairs, readPairs, refuseUnlessObject, writePairs } from './pairs.js'

/**
 * Reads `application/x-www-form-urlencoded`: declared fields as their serialization says, members of
 * nested ones in brackets too (`items[0][price]`); an undeclared field that comes twice is a list.
 *
 * @throws UnreadableValue
 */
export function readForm(text: string, fields: readonly FieldEntry[]): Record<string, unknown> {
  // No prototype: a field may be called `__proto__`.
  const values: Record<string, unknown> = Object.create(null)
  const names = new Set(fields.map(({ name }) => name))
  const pairs = parsePairs(text)
  for (const [name, raw] of pairs) {
    if (!isDeclared(names, name)) addText(values, name, formCoding.decode(raw))
  }
  for (const field of fields) {
    const value = readPairs(field, pairs, names)
    if (value !== undefined) values[field.name] = value
  }
  return values
}

/** The reverse of `readForm`. @throws UnwritableValue */
export function writeForm(value: unknown, fields: readonly FieldEntry[]): string {
  refuseUnlessObject(value)
  return Object.entries(value)
    .flatMap(([name, member]) =>
      writePairs(
        fields.find((field) => field.name === name) ?? undeclaredField(name, member),
        member,
      ),
    )
    .join('&')
}

/** The members of an object as the fields of a form (`in: querystring`). */
export function fieldsOfObject({ members = {} }: Serialization): FieldEntry[] {
  return Object.entries(members).map(([name, shape]) => ({
    ...undeclaredField(name, shape.type === 'object' ? {} : undefined),
    ...shape,
  }))
}

function undeclaredField(name: string, value: unknown): FieldEntry {
  const isList = Array.isArray(value)
  const isPlain = typeof value !== 'object' || value === null
  const isNested = !isPlain && !(isList && value.every((item) => typeof item !== 'object'))
  return {
    name,
    required: false,
    style: isNested ? 'deepObject' : 'form',
    explode: true,
    type: isPlain ? 'primitive' : isList ? 'array' : 'object',
    mediaType: null,
  }
}

function isDeclared(names: ReadonlySet<string>, name: string): boolean {
  const bracket = name.indexOf('[')
  return names.has(bracket > 0 ? name.slice(0, bracket) : name)
}

function addText(values: Record<string, unknown>, name: string, text: string): void {
  const known = values[name]
  if (known === undefined) values[name] = text
  else if (Array.isArray(known)) known.push(text)
  else values[name] = [known, text]
}
