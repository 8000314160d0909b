import type { Validate } from '../compiled/tables.js'
import type { ContractDocument } from '../document/contract-document.js'
import { type DocumentNode, resolveLoneRef, stepsOf } from '../document/document-node.js'
import type { Direction } from '../document/object-types.js'
import { requiredAmong } from '../schema/hidden-names.js'
import type { Conversion, JsonSchema } from '../schema/json-schema/conversion.js'
import { referenceTo, toJsonSchema } from '../schema/json-schema/to-json-schema.js'
import { type Ajv, createAjv } from './create-ajv.js'
import { schemaFacts } from './schema-facts.js'

/** A value among others, each with a schema: the parameters of a location, the headers of a response. */
export interface Member {
  readonly name: string
  readonly required: boolean
  readonly schema: DocumentNode | undefined
}

/** How a schema is used. */
export interface SchemaUse {
  readonly direction: Direction
  /** Part of the validator's name, for a schema that is no component. */
  readonly hint: string
}

/**
 * Gathers the schemas that validators are needed for, each once under a name that is also an
 * identifier. A component is one schema, and so one function, however many operations use it. It is two
 * only where it means something else in a request than in a response; and schemas that are the same once
 * they are converted share one function, wherever they stand.
 */
export interface SchemaCompiler {
  /** The name of a schema's validator. */
  nameOf(schema: DocumentNode, use: SchemaUse): string
  /** The name of the validator of an object of members. `pointer` tells it from others. */
  nameOfObject(pointer: string, members: readonly Member[], use: SchemaUse): string
  /** The validator by its name, compiled at the first call. */
  validatorOf(name: string): Validate
  readonly ajv: Ajv
  /** Name -> the pointers of the schemas in the contract that it validates. */
  readonly origins: ReadonlyMap<string, readonly string[]>
}

export function createSchemaCompiler(document: ContractDocument): SchemaCompiler {
  const ajv = createAjv()
  const names = new Map<string, string>()
  const byContent = new Map<string, string>()
  const taken = new Set<string>()
  const origins = new Map<string, string[]>()
  const facts = schemaFacts(document)

  /** Reserves the name before the schema is converted: a recursive schema meets itself. */
  const register = (
    pointer: string,
    variant: string,
    hint: string,
    convert: () => JsonSchema,
  ): string => {
    const key = `${variant} ${pointer}`
    const known = names.get(key)
    if (known !== undefined) return known
    // The prefix keeps a schema called `Object` from hiding the global one.
    const name = unusedName(`validate_${hint.replaceAll(/[^\w$]+/g, '_')}`, taken)
    names.set(key, name)
    taken.add(name)
    const schema = convert()
    const content = JSON.stringify(schema)
    const same = byContent.get(content)
    if (same !== undefined) {
      names.set(key, same)
      taken.delete(name)
      origins.get(same)?.push(pointer)
      return same
    }
    byContent.set(content, name)
    origins.set(name, [pointer])
    ajv.addSchema(schema, name)
    return name
  }

  const conversionFor = (direction: Direction): Conversion => ({
    document,
    direction,
    hidden: new Set(),
    hiddenBy: (node) => facts.hiddenBy(node, direction),
    nameOf: (target, hidden) => nameOf(target, { direction, hint: describe(target) }, hidden),
  })

  const nameOf = (
    schema: DocumentNode,
    use: SchemaUse,
    hiddenAround: ReadonlySet<string> = new Set(),
  ): string => {
    const target = resolveLoneRef(document, schema)
    const { direction } = use
    const hidden = requiredAmong(document, target, hiddenAround)
    const own = isShared(target) ? describe(target) : use.hint
    const suffix = [
      ...(facts.dependsOnDirection(target) ? [direction] : []),
      ...(hidden.length > 0 ? ['without', ...hidden] : []),
    ]
    const hint = [own, ...suffix].join('_')
    return register(target.pointer, suffix.join(' '), hint, () =>
      toJsonSchema(target, { ...conversionFor(direction), hidden: new Set(hidden) }),
    )
  }

  const nameOfObject: SchemaCompiler['nameOfObject'] = (pointer, members, use) => {
    return register(pointer, use.direction, use.hint, () => {
      const conversion = conversionFor(use.direction)
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
  }

  return {
    nameOf,
    nameOfObject,
    validatorOf: (name) => ajv.getSchema(name) as Validate,
    ajv,
    origins,
  }
}

function isShared({ pointer }: DocumentNode): boolean {
  return pointer.startsWith('#/components/')
}

/** A name for a schema by where it stands: `User`, `User_properties_id`, or the end of a longer pointer. */
function describe({ pointer }: DocumentNode): string {
  const steps = stepsOf(pointer) ?? []
  const own = steps[0] === 'components' ? steps.slice(2) : steps.slice(-2)
  const unsaid = ['schema', 'content', 'application/json']
  return own.filter((step) => !unsaid.includes(step)).join('_')
}

function unusedName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}_${count}`
  return name
}
