import type { Contract } from '../../openapi/compiled/contract.js'
import type { ContractDocument } from '../../openapi/document/contract-document.js'
import { createSampler, type Sampler } from '../../openapi/sampling/sampler.js'
import { createSchemaCompiler } from '../../openapi/validation/schema-compiler.js'
import type { SelectedResponse } from '../response/select-response.js'
import type { ItemSchema } from './body-shape.js'
import { type Item, overlay } from './body-value.js'

type IsValid = (value: unknown) => boolean

/** Validates and completes items by the schemas of a contract. */
export interface ItemValues {
  readonly sampler: Sampler
  /** An item sampled from its schema; empty where the schema has no value. */
  sampleItem(item: ItemSchema, seed: string): Item
  itemValidator(item: ItemSchema): IsValid
  responseValidator(operationId: string, selected: SelectedResponse): IsValid
  /** An item as another response declares it: its declared members, completed by sampled ones where it is not valid. */
  project(item: ItemSchema, value: Item): Item
}

export function createItemValues(document: ContractDocument, contract: Contract): ItemValues {
  const compiler = createSchemaCompiler(document)
  const sampler = createSampler(document, 'response', compiler)

  function itemValidator({ schemas }: ItemSchema): IsValid {
    const validators = schemas.map((schema) =>
      compiler.validatorOf(compiler.nameOf(schema, { direction: 'response', hint: 'item' })),
    )
    return (value) => validators.every((validate) => validate(value))
  }

  const sampleItem = ({ schemas: [schema] }: ItemSchema, seed: string) =>
    ((schema && sampler.trySample(schema, { seed })) ?? {}) as Item

  return {
    sampler,
    sampleItem,
    itemValidator,
    responseValidator(operationId, { key, content }) {
      const validate =
        content && contract.validators[operationId]?.responses[key]?.body[content.key]
      return (body) => validate === undefined || validate(body)
    },
    project(item, value) {
      const isValid = itemValidator(item)
      const own = Object.fromEntries(
        Object.entries(value).filter(([name]) => item.members.includes(name)),
      )
      return isValid(own) ? own : (overlay(sampleItem(item, 'item'), [], own, isValid) as Item)
    },
  }
}
