import type { Ajv } from 'ajv'
import type { Validate } from '../compiled/tables.js'
import type { ContractDocument } from '../document/contract-document.js'
import { childAt, type DocumentNode, resolveRef, stepsOf } from '../document/document-node.js'
import type { Direction } from '../document/object-types.js'
import {
  type Conversion,
  type JsonSchema,
  referenceTo,
  toJsonSchema,
} from '../schema/json-schema.js'
import { schemasFrom } from '../schema/schemas.js'
import { createAjv } from './create-ajv.js'

/** A value among others, each with a schema: the parameters of a location, the headers of a response. */
export interface Member {
  readonly name: string
  readonly required: boolean
  readonly schema: DocumentNode | undefined
}

/**
 * Gathers the schemas that validators are needed for, each once under a name that is also an
 * identifier. A component is one schema, and so one function, however many operations use it: two
 * only where it means something else in a request than in a response.
 */
export interface SchemaCompiler {
  readonly ajv: Ajv
  /** The name of a schema's validator. `hint` is used for a schema that stands in no component. */
  nameOf(schema: DocumentNode, direction: Direction, hint: string): string
  /** The name of the validator of an object of members. `pointer` tells it from others. */
  nameOfObject(
    pointer: string,
    members: readonly Member[],
    direction: Direction,
    hint: string,
  ): string
  /** The validator by its name, compiled at the first call. */
  validatorOf(name: string): Validate
  /** Name -> where in the contract it comes from. */
  readonly origins: ReadonlyMap<string, string>
}

export function createSchemaCompiler(
  document: ContractDocument,
  { fromText }: { fromText: boolean },
): SchemaCompiler {
  const ajv = createAjv({ fromText })
  const names = new Map<string, string>()
  const origins = new Map<string, string>()

  /** Reserves the name before the schema is converted: a recursive schema meets itself. */
  const register = (origin: string, hint: string, convert: () => JsonSchema): string => {
    const known = names.get(origin)
    if (known !== undefined) return known
    // The prefix keeps a schema called `Object` from hiding the global one.
    const name = unusedName(`validate_${hint.replaceAll(/[^\w$]+/g, '_')}`, origins)
    names.set(origin, name)
    origins.set(name, origin)
    ajv.addSchema(convert(), name)
    return name
  }

  const conversionFor = (direction: Direction): Conversion => ({
    document,
    direction,
    fromText,
    nameOf: (target) => nameOf(target, direction, describe(target)),
  })

  const nameOf = (schema: DocumentNode, direction: Direction, hint: string): string => {
    const target = resolveRef(document, schema)
    const own = isShared(target) ? describe(target) : hint
    if (!dependsOnDirection(document, target)) {
      return register(target.pointer, own, () => toJsonSchema(target, conversionFor(direction)))
    }
    return register(`${target.pointer} in a ${direction}`, `${own}_${direction}`, () =>
      toJsonSchema(target, conversionFor(direction)),
    )
  }

  const nameOfObject: SchemaCompiler['nameOfObject'] = (pointer, members, direction, hint) =>
    register(pointer, hint, () => {
      const conversion = conversionFor(direction)
      const convert = (schema: DocumentNode) =>
        isShared(schema) ? referenceTo(schema, conversion) : toJsonSchema(schema, conversion)
      return {
        type: 'object',
        properties: Object.fromEntries(
          members.map(({ name, schema }) => [name, schema ? convert(schema) : {}]),
        ),
        required: members.filter(({ required }) => required).map(({ name }) => name),
      }
    })

  const validatorOf = (name: string): Validate => {
    const validate = ajv.getSchema(name)
    if (validate === undefined) throw new Error(`no schema has the name ${name}`)
    return validate as Validate
  }
  return { ajv, nameOf, nameOfObject, validatorOf, origins }
}

/** Whether a schema holds, anywhere, what only counts in one direction. */
function dependsOnDirection(document: ContractDocument, schema: DocumentNode): boolean {
  return schemasFrom(document, schema).some((part) =>
    ['default', 'readOnly', 'writeOnly'].some((keyword) => childAt(part, keyword) !== undefined),
  )
}

function isShared({ pointer }: DocumentNode): boolean {
  return pointer.startsWith('#/components/')
}

/** A name for a schema by where it stands: `User`, `User_properties_id`, or the end of a longer way. */
function describe({ pointer }: DocumentNode): string {
  const steps = stepsOf(pointer) ?? []
  const own = steps[0] === 'components' ? steps.slice(2) : steps.slice(-2)
  return own.filter((step) => step !== 'schema' && step !== 'content').join('_')
}

function unusedName(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let name = wanted
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}_${count}`
  return name
}
