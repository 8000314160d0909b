import { type Difference, difference, relationOf } from '../finding/difference.js'
import { removalRule } from '../lifecycle/sunset.js'
import { child, type Pair } from '../node/diff-node.js'
import { pairByName, type Renaming, renaming } from '../node/pair-by-name.js'
import type { RuleName } from '../rule/rules.js'
import { keywordOf, mergeSchemas, type Schemas } from '../schema/merged-schema.js'
import {
  type MergedPair,
  type SchemaDifferences,
  type SchemaPair,
  schemasUnder,
} from '../schema/schema-pair.js'
import { comparePatternProperties } from './compare-pattern-properties.js'
import { type ObjectShape, objectShape, type Property } from './object-shape.js'

/** The shapes of both sides, and the schemas that they are of. */
export interface ShapePair extends Pair<ObjectShape> {
  readonly pair: MergedPair
}

type Properties = ReadonlyMap<string, Property>

/** Compares `properties`, `required`, `additionalProperties`, `patternProperties` and `propertyNames`. */
export function compareObjects(pair: MergedPair): SchemaDifferences {
  if (!pair.common.has('object')) return { differences: [], inner: [] }
  const before = objectShape(pair.before, pair.direction)
  const after = objectShape(pair.after, pair.direction)
  const shapes = { pair, before, after }
  const { matched, removed, added } = pairByName(before.properties, after.properties)
  const lost = new Map([...removed].filter((each) => !isDescribed(each, after, pair)))
  const gained = new Map([...added].filter((each) => !isDescribed(each, before, pair)))
  const patterns = comparePatternProperties(shapes)
  return {
    differences: [
      ...membershipDifferences(shapes, lost, gained),
      ...requirementDifferences(shapes, new Set([...lost.keys(), ...gained.keys()])),
      ...opennessDifferences(shapes),
      ...patterns.differences,
    ],
    inner: [
      ...matched.map((each) => inside(pair, each.name, each.before.schemas, each.after.schemas)),
      ...[...removed].flatMap(([name, { schemas }]) => {
        const now = lost.has(name) ? null : after.undeclared(name)
        return now ? [inside(pair, name, schemas, now)] : []
      }),
      ...[...added].flatMap(([name, { schemas }]) => {
        const old = gained.has(name) ? null : before.undeclared(name)
        return old ? [inside(pair, name, old, schemas)] : []
      }),
      ...otherProperties(shapes),
      ...patterns.inner,
      ...schemasUnder(pair, 'propertyNames'),
    ],
  }
}

/** Whether the other side has a schema for a property that it does not declare, or `false` forbids it here. */
function isDescribed(
  [name, { schemas }]: [string, Property],
  other: ObjectShape,
  pair: MergedPair,
) {
  const undeclared = other.undeclared(name)
  return undeclared !== null && (schemas[0].value === false || isRestricted(undeclared, pair))
}

/** Properties that only one side declares. */
function membershipDifferences(
  shapes: ShapePair,
  lost: Properties,
  gained: Properties,
): Difference[] {
  const renamed = renaming({ removed: lost, added: gained }, (each) => isEqual(shapes, each))
  if (renamed) return [differenceOf('property-renamed', shapes, renamed.name)]
  const both = (name: string) => ({ before: name, after: name })
  return [
    ...[...lost].map(([name, { schemas }]) => {
      const sunset = keywordOf(mergeSchemas(schemas), 'x-sunset')
      const rule = removalRule(ruleOfLoss(shapes), sunset, shapes.pair.today)
      return differenceOf(rule, shapes, both(name))
    }),
    ...[...gained.keys()].map((name) =>
      differenceOf(additionRule(name, shapes), shapes, both(name)),
    ),
  ]
}

function isEqual({ pair, before, after }: ShapePair, { name, thing }: Renaming<Property>): boolean {
  if (before.required.has(name.before) !== after.required.has(name.after)) return false
  const inner = inside(pair, '', thing.before.schemas, thing.after.schemas)
  return relationOf(pair.rulesOf(inner)) === 'equal'
}

function ruleOfLoss({ after }: ShapePair): RuleName {
  return after.others ? 'property-removed' : 'property-removed-from-closed-object'
}

function additionRule(name: string, { before, after }: ShapePair): RuleName {
  if (before.others) return after.required.has(name) ? 'required-property-added' : 'property-added'
  return after.required.has(name)
    ? 'required-property-added-to-closed-object'
    : 'property-added-to-closed-object'
}

/** Required properties, without those whose addition or removal is reported already. */
function requirementDifferences(shapes: ShapePair, reported: ReadonlySet<string>): Difference[] {
  const { removed, added } = pairByName(shapes.before.required, shapes.after.required)
  const rest = (names: Iterable<string>) => [...names].filter((name) => !reported.has(name))
  const both = (name: string) => ({ before: name, after: name })
  return [
    ...rest(removed.keys()).map((name) => differenceOf('property-optional', shapes, both(name))),
    ...rest(added.keys()).map((name) => differenceOf('property-required', shapes, both(name))),
  ]
}

/** Compares whether undeclared properties are valid. */
function opennessDifferences({ pair, before, after }: ShapePair): Difference[] {
  if ((before.others === null) === (after.others === null)) return []
  const rule = after.others ? 'object-opened' : 'object-closed'
  const nodes = { before: before.openness, after: after.openness }
  return [difference(rule, pair.direction, nodes, after.others ? 'closed → open' : 'open → closed')]
}

function otherProperties({ pair, before, after }: ShapePair): SchemaPair[] {
  if (!before.others || !after.others) return []
  if (!isRestricted(before.others, pair) && !isRestricted(after.others, pair)) return []
  return [inside(pair, '', before.others, after.others)]
}

/** Whether schemas restrict the values at all. */
export function isRestricted(schemas: Schemas, { direction, rulesOf }: MergedPair): boolean {
  if (schemas[0].value === undefined) return false
  const anything: Schemas = [child(schemas[0], '-')]
  return (
    relationOf(rulesOf({ before: anything, after: schemas, direction, role: 'value' })) !== 'equal'
  )
}

/** The schemas of a property as a pair; the property `code` of an error body has the error codes. */
export function inside(
  pair: MergedPair,
  name: string,
  before: Schemas,
  after: Schemas,
): SchemaPair {
  const role = pair.role === 'error-body' && name === 'code' ? 'error-code' : 'value'
  return { before, after, direction: pair.direction, role }
}

function differenceOf(
  rule: RuleName,
  { pair, before, after }: ShapePair,
  name: Pair<string>,
): Difference {
  const nodes = { before: before.nodeOf(name.before), after: after.nodeOf(name.after) }
  const detail = name.before === name.after ? name.after : `${name.before} → ${name.after}`
  return difference(rule, pair.direction, nodes, detail)
}
