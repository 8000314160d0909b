import { refOf } from '../../openapi/document/document-node.js'
import type { Difference } from '../finding/difference.js'
import { type DiffNode, resolve } from '../node/diff-node.js'
import type { RuleName } from '../rule/rules.js'
import { type Schemas, schemaKey } from './merged-schema.js'
import type { SchemaComparison, SchemaDifferences, SchemaPair } from './schema-pair.js'

/** A pair of schemas as a vertex of a graph. Its edges lead to the pairs inside it. */
interface Vertex {
  readonly pair: SchemaPair
  /** Undefined before the pair is compared and while it is being compared. */
  found: Found | undefined
  isOpen: boolean
  /** Whether everything that can be reached from here has been compared. */
  isComplete: boolean
  /** The rules of all differences that can be reached from here; undefined before they are asked for. */
  rules: ReadonlySet<RuleName> | undefined
  /** The number of the last walk that came by. */
  walk: number
}

interface Found {
  readonly differences: readonly Difference[]
  readonly inner: readonly Vertex[]
}

const noRules: ReadonlySet<RuleName> = new Set()

/**
 * The pairs of schemas of two contracts as a graph. Each pair is compared once. Recursive schemas are
 * cycles of the graph. A pair counts as equal while it is being compared. Pairs that are written alike
 * are left out, so that a walk takes time for what differs only.
 */
export function pairGraph(
  isUnchanged: (pair: SchemaPair) => boolean,
  compareItself: (pair: SchemaPair, comparison: SchemaComparison) => SchemaDifferences,
): SchemaComparison {
  const vertices = new Map<string, Vertex>()
  const keyOf = pairKeys()
  let walks = 0

  const vertexOf = (written: SchemaPair): Vertex => {
    const [before, after] = [written.before.map(targetOf), written.after.map(targetOf)]
    const pair = { ...written, before: before as Several, after: after as Several }
    const key = keyOf(pair)
    const known = vertices.get(key)
    if (known) return known
    const rules = undefined
    const vertex = { pair, found: undefined, isOpen: false, isComplete: false, rules, walk: 0 }
    vertices.set(key, vertex)
    return vertex
  }

  const expand = (vertex: Vertex) => {
    vertex.isOpen = true
    const { differences, inner } = compareItself(vertex.pair, comparison)
    vertex.isOpen = false
    const changed = inner.filter((pair) => !isUnchanged(pair))
    vertex.found = { differences, inner: changed.map(vertexOf) }
  }

  /** Compares everything that can be reached. False if a pair on the way is still being compared. */
  const complete = (root: Vertex): boolean => {
    if (root.isComplete) return true
    const seen = new Set([root])
    let isWhole = true
    for (const vertex of seen) {
      if (vertex.isComplete) continue
      if (vertex.isOpen) isWhole = false
      else if (!vertex.found) expand(vertex)
      for (const next of vertex.found?.inner ?? []) seen.add(next)
    }
    if (isWhole) for (const vertex of seen) vertex.isComplete = true
    return isWhole
  }

  /** Visits everything that can be reached, except for what is known to have no difference. */
  const walk = (root: Vertex, visit: (vertex: Vertex) => void) => {
    walks += 1
    const pending = [root]
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (next.walk === walks || next.rules?.size === 0) continue
      next.walk = walks
      visit(next)
      if (next.found) pending.push(...next.found.inner)
    }
  }

  const comparison: SchemaComparison = {
    differences: (pair) => {
      if (isUnchanged(pair)) return []
      const root = vertexOf(pair)
      const isWhole = complete(root)
      const differences: Difference[] = []
      const seen: Vertex[] = []
      walk(root, (vertex) => {
        seen.push(vertex)
        if (vertex.found) differences.push(...vertex.found.differences)
      })
      if (isWhole && differences.length === 0) for (const vertex of seen) vertex.rules = noRules
      return differences
    },
    rules: (pair) => {
      if (isUnchanged(pair)) return noRules
      const root = vertexOf(pair)
      const isWhole = complete(root)
      if (root.rules) return root.rules
      const rules = new Set<RuleName>()
      walk(root, ({ found }) => {
        for (const { rule } of found?.differences ?? []) rules.add(rule)
      })
      if (isWhole) root.rules = rules
      return rules
    },
  }
  return comparison
}

type Several = [DiffNode, ...DiffNode[]]

/** Where a schema leads that is a `$ref` and nothing else, so that a component is compared once. */
function targetOf(schema: DiffNode): DiffNode {
  if (schema.bare || refOf(schema.value) === undefined) return schema
  return Object.keys(schema.value as object).length === 1 ? resolve(schema) : schema
}

/** Makes a function that returns the same text for the same pair of schemas of two contracts. */
function pairKeys(): (pair: SchemaPair) => string {
  const documents: DiffNode['document'][] = []
  const numberOf = (document: DiffNode['document']) => {
    if (!documents.includes(document)) documents.push(document)
    return documents.indexOf(document)
  }
  const side = (schemas: Schemas) =>
    schemas.map((each) => `${numberOf(each.document)}${schemaKey(each)}`).join(' & ')
  return ({ before, after, direction, role, inChoice }) =>
    `${direction} ${role} ${inChoice ?? ''}: ${side(before)} -> ${side(after)}`
}
