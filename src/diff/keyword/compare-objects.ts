import { type Difference, difference } from '../finding/difference.js'
import { child, type Pair } from '../node/diff-node.js'
import { pairByName, type Renaming, renaming } from '../node/pair-by-name.js'
import type { RuleName } from '../rule/rules.js'
import type { MergedPair, SchemaDifferences, SchemaPair, Schemas } from '../schema/schema-pair.js'
import { type ObjectShape, objectShape, type Property } from './object-shape.js'

interface ShapePair extends Pair<ObjectShape> {
  readonly pair: MergedPair
}

type Properties = ReadonlyMap<string, Property>

/** Compares `properties`, `required` and `additionalProperties`. */
export function compareObjects(pair: MergedPair): SchemaDifferences {
  const before = objectShape(pair.before, pair.direction)
  const after = objectShape(pair.after, pair.direction)
  const shapes = { pair, before, after }
  const { matched, removed, added } = pairByName(before.properties, after.properties)
  const lost: Properties = isMap(pair, after) ? new Map() : removed
  const gained: Properties = isMap(pair, before) ? new Map() : added
  return {
    differences: [
      ...membershipDifferences(shapes, lost, gained),
      ...requirementDifferences(shapes, new Set([...lost.keys(), ...gained.keys()])),
      ...opennessDifferences(shapes),
    ],
    inner: [
      ...matched.map((each) => inside(pair, each.name, each.before.schemas, each.after.schemas)),
      ...membersOfMaps(shapes, removed, added),
      ...otherProperties(shapes),
    ],
  }
}

/** Properties that only one side declares. */
function membershipDifferences(
  shapes: ShapePair,
  lost: Properties,
  gained: Properties,
): Difference[] {
  const renamed = renaming({ removed: lost, added: gained }, (each) => isAlike(shapes, each))
  if (renamed) return [differenceOf('property-renamed', shapes, renamed.name)]
  const both = (name: string) => ({ before: name, after: name })
  return [
    ...[...lost.keys()].map((name) => differenceOf(removalRule(shapes), shapes, both(name))),
    ...[...gained.keys()].map((name) =>
      differenceOf(additionRule(name, shapes), shapes, both(name)),
    ),
  ]
}

function isAlike({ pair, before, after }: ShapePair, { name, thing }: Renaming<Property>): boolean {
  if (before.required.has(name.before) !== after.required.has(name.after)) return false
  return pair.relate(inside(pair, '', thing.before.schemas, thing.after.schemas)) === 'equal'
}

function removalRule({ after }: ShapePair): RuleName {
  return after.others ? 'property-removed' : 'property-removed-from-closed-object'
}

function additionRule(name: string, { before, after }: ShapePair): RuleName {
  if (before.others) return after.required.has(name) ? 'required-property-added' : 'property-added'
  return after.required.has(name)
    ? 'required-property-added-to-closed-object'
    : 'property-added-to-closed-object'
}

/** Required properties, without those whose addition or removal is reported already. */
function requirementDifferences(shapes: ShapePair, told: ReadonlySet<string>): Difference[] {
  const { removed, added } = pairByName(shapes.before.required, shapes.after.required)
  const untold = (names: Iterable<string>) => [...names].filter((name) => !told.has(name))
  const both = (name: string) => ({ before: name, after: name })
  return [
    ...untold(removed.keys()).map((name) => differenceOf('property-optional', shapes, both(name))),
    ...untold(added.keys()).map((name) => differenceOf('property-required', shapes, both(name))),
  ]
}

/** Compares whether undeclared properties are valid. */
function opennessDifferences({ pair, before, after }: ShapePair): Difference[] {
  if ((before.others === null) === (after.others === null)) return []
  const rule = after.others ? 'object-opened' : 'object-closed'
  const nodes = { before: before.openness, after: after.openness }
  return [difference(rule, pair.direction, nodes, after.others ? 'closed → open' : 'open → closed')]
}

/** A property that only one side declares is compared with `additionalProperties` of the other side. */
function membersOfMaps(shapes: ShapePair, removed: Properties, added: Properties): SchemaPair[] {
  const { pair, before, after } = shapes
  const { others: wasOthers } = before
  const { others: nowOthers } = after
  return [
    ...(nowOthers && isMap(pair, after)
      ? [...removed].map(([name, property]) => inside(pair, name, property.schemas, nowOthers))
      : []),
    ...(wasOthers && isMap(pair, before)
      ? [...added].map(([name, property]) => inside(pair, name, wasOthers, property.schemas))
      : []),
  ]
}

function otherProperties({ pair, before, after }: ShapePair): SchemaPair[] {
  if (!before.others || !after.others || !(isMap(pair, before) || isMap(pair, after))) return []
  return [inside(pair, '', before.others, after.others)]
}

/** Whether undeclared properties have a schema that restricts them. */
function isMap({ direction, relate }: MergedPair, { others }: ObjectShape): boolean {
  if (!others || others[0].value === undefined) return false
  const anything: Schemas = [child(others[0], '-')]
  return relate({ before: anything, after: others, direction, role: 'value' }) !== 'equal'
}

function inside(pair: MergedPair, name: string, before: Schemas, after: Schemas): SchemaPair {
  const role = pair.role === 'error-body' && name === 'code' ? 'error-code' : 'value'
  return { before, after, direction: pair.direction, role }
}

function differenceOf(
  rule: RuleName,
  { pair, before, after }: ShapePair,
  name: Pair<string>,
): Difference {
  const nodes = { before: before.node(name.before), after: after.node(name.after) }
  const detail = name.before === name.after ? name.after : `${name.before} → ${name.after}`
  return difference(rule, pair.direction, nodes, detail)
}
