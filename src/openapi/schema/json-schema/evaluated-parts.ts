import type { ContractDocument } from '../../document/contract-document.js'
import { childAt, childrenOf, type DocumentNode } from '../../document/document-node.js'
import { referenceOf } from '../schema-parts.js'
import type { JsonSchema } from './conversion.js'

/** What a schema evaluates of a value that is valid by the conditions (JSON Schema 2020-12 sections 11.2 and 11.3). */
export interface EvaluatedParts {
  readonly conditions: readonly JsonSchema[]
  readonly properties: {
    readonly all: boolean
    readonly names: readonly string[]
    readonly patterns: readonly string[]
  }
  readonly items: {
    readonly all: boolean
    /** The number of items from the first on. */
    readonly prefix: number
    /** Items that match it are evaluated. */
    readonly contains: JsonSchema | undefined
  }
}

/**
 * What a schema evaluates itself, and what each schema does that applies to the same value: what the `unevaluated...`
 * keywords of the schema leave alone.
 */
export function evaluatedPartsOf(
  document: ContractDocument,
  schema: DocumentNode,
  convert: (schema: DocumentNode) => JsonSchema,
): EvaluatedParts[] {
  const collect = (
    node: DocumentNode,
    conditions: readonly JsonSchema[],
    around: readonly string[],
  ): EvaluatedParts[] => {
    if (around.includes(node.pointer)) return []
    const inside = [...around, node.pointer]
    const go = (part: DocumentNode | undefined, ...more: JsonSchema[]) =>
      part === undefined ? [] : collect(part, [...conditions, ...more], inside)
    const list = (keyword: string) => childrenOf(childAt(node, keyword))
    const test = childAt(node, 'if')
    const condition = test && convert(test)
    return [
      ownParts(node, conditions, node === schema, convert),
      ...go(referenceOf(document, node)),
      ...list('allOf').flatMap((part) => go(part)),
      ...[...list('anyOf'), ...list('oneOf')].flatMap((part) => go(part, convert(part))),
      ...list('dependentSchemas').flatMap((part) =>
        go(part, { type: 'object', required: [part.key] }),
      ),
      ...(condition === undefined
        ? []
        : [
            ...go(test, condition),
            ...go(childAt(node, 'then'), condition),
            ...go(childAt(node, 'else'), { not: condition }),
          ]),
    ]
  }
  return collect(schema, [], [])
}

function ownParts(
  node: DocumentNode,
  conditions: readonly JsonSchema[],
  isHolder: boolean,
  convert: (schema: DocumentNode) => JsonSchema,
): EvaluatedParts {
  const has = (keyword: string) => childAt(node, keyword) !== undefined
  const keys = (keyword: string) => childrenOf(childAt(node, keyword)).map(({ key }) => key)
  const contains = childAt(node, 'contains')
  return {
    conditions,
    properties: {
      all: has('additionalProperties') || (!isHolder && has('unevaluatedProperties')),
      names: keys('properties'),
      patterns: keys('patternProperties'),
    },
    items: {
      all: has('items') || (!isHolder && has('unevaluatedItems')),
      prefix: keys('prefixItems').length,
      contains: contains && convert(contains),
    },
  }
}
