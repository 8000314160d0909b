import { type Fact, fact } from '../change/fact.js'
import { child, type Pair } from '../change/located.js'
import { pairUp, type Renaming, renaming } from '../change/pair-up.js'
import type { RuleName } from '../change/rules.js'
import type { ConjunctionPair, Findings, SchemaPair, Schemas } from '../schema/schema-pair.js'
import { type ObjectShape, objectShape, type Property } from './object-shape.js'

interface ShapePair extends Pair<ObjectShape> {
  readonly pair: ConjunctionPair
}

type Properties = ReadonlyMap<string, Property>

/** Compares `properties`, `required` and `additionalProperties`. */
export function compareObjects(pair: ConjunctionPair): Findings {
  const before = objectShape(pair.before, pair.direction)
  const after = objectShape(pair.after, pair.direction)
  const shapes = { pair, before, after }
  const { both, gone, came } = pairUp(before.properties, after.properties)
  const lost: Properties = isMap(pair, after) ? new Map() : gone
  const gained: Properties = isMap(pair, before) ? new Map() : came
  return {
    facts: [
      ...membershipFacts(shapes, lost, gained),
      ...requirementFacts(shapes, new Set([...lost.keys(), ...gained.keys()])),
      ...opennessFacts(shapes),
    ],
    inner: [
      ...both.map((each) => inside(pair, each.name, each.before.schemas, each.after.schemas)),
      ...membersOfMaps(shapes, gone, came),
      ...otherProperties(shapes),
    ],
  }
}

/** Properties of which the other side says nothing. */
function membershipFacts(shapes: ShapePair, lost: Properties, gained: Properties): Fact[] {
  const renamed = renaming({ gone: lost, came: gained }, (each) => isAlike(shapes, each))
  if (renamed) return [stating('property-renamed', shapes, renamed.name)]
  const both = (name: string) => ({ before: name, after: name })
  return [
    ...[...lost.keys()].map((name) => stating(removalRule(shapes), shapes, both(name))),
    ...[...gained.keys()].map((name) => stating(additionRule(name, shapes), shapes, both(name))),
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

/** What must be there; what has just come or gone has been told with that. */
function requirementFacts(shapes: ShapePair, told: ReadonlySet<string>): Fact[] {
  const { gone, came } = pairUp(shapes.before.required, shapes.after.required)
  const untold = (names: Iterable<string>) => [...names].filter((name) => !told.has(name))
  const both = (name: string) => ({ before: name, after: name })
  return [
    ...untold(gone.keys()).map((name) => stating('property-optional', shapes, both(name))),
    ...untold(came.keys()).map((name) => stating('property-required', shapes, both(name))),
  ]
}

/** Whether there may be properties that are not declared. */
function opennessFacts({ pair, before, after }: ShapePair): Fact[] {
  if ((before.others === null) === (after.others === null)) return []
  const rule = after.others ? 'object-opened' : 'object-closed'
  const nodes = { before: before.openness, after: after.openness }
  return [fact(rule, pair.direction, nodes, after.others ? 'closed → open' : 'open → closed')]
}

/** In a map the schema of the undeclared stands for what is declared on the other side only. */
function membersOfMaps(shapes: ShapePair, gone: Properties, came: Properties): SchemaPair[] {
  const { pair, before, after } = shapes
  const { others: wasOthers } = before
  const { others: nowOthers } = after
  return [
    ...(nowOthers && isMap(pair, after)
      ? [...gone].map(([name, property]) => inside(pair, name, property.schemas, nowOthers))
      : []),
    ...(wasOthers && isMap(pair, before)
      ? [...came].map(([name, property]) => inside(pair, name, wasOthers, property.schemas))
      : []),
  ]
}

function otherProperties({ pair, before, after }: ShapePair): SchemaPair[] {
  if (!before.others || !after.others || !(isMap(pair, before) || isMap(pair, after))) return []
  return [inside(pair, '', before.others, after.others)]
}

/** A map has a schema for the properties that it does not declare, and one that means something. */
function isMap({ direction, relate }: ConjunctionPair, { others }: ObjectShape): boolean {
  if (!others || others[0].value === undefined) return false
  const anything: Schemas = [child(others[0], '-')]
  return relate({ before: anything, after: others, direction, role: 'value' }) !== 'equal'
}

function inside(pair: ConjunctionPair, name: string, before: Schemas, after: Schemas): SchemaPair {
  const role = pair.role === 'error-body' && name === 'code' ? 'error-code' : 'value'
  return { before, after, direction: pair.direction, role }
}

function stating(rule: RuleName, { pair, before, after }: ShapePair, name: Pair<string>): Fact {
  const nodes = { before: before.node(name.before), after: after.node(name.after) }
  const detail = name.before === name.after ? name.after : `${name.before} → ${name.after}`
  return fact(rule, pair.direction, nodes, detail)
}
