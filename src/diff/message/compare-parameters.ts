import type { Context } from '../finding/context.js'
import { type Difference, difference, relationOf, rulesOf } from '../finding/difference.js'
import { removalRule, sunsetText } from '../lifecycle/sunset.js'
import { child, type DiffNode, items, type Pair, resolve } from '../node/diff-node.js'
import { type NamePairs, pairByName, renaming } from '../node/pair-by-name.js'
import { type OperationNode, templateNamesOf } from '../operation/find-operations.js'
import type { RuleName } from '../rule/rules.js'
import { compareSerializedValues } from './compare-serialization.js'

interface Parameter {
  /** The item of `parameters`. */
  readonly at: DiffNode
  /** The same with `$ref` resolved. */
  readonly definition: DiffNode
  readonly name: string
  readonly in: string
  readonly required: boolean
}

type Parameters = ReadonlyMap<string, Parameter>

/** Compares the parameters of an operation and of its path item. */
export function compareParameters(operations: Pair<OperationNode>, context: Context): Difference[] {
  const paired = pairByName(parametersOf(operations.before), parametersOf(operations.after))
  const moves = movesAmong(paired)
  const moved = new Set(moves.flatMap(({ before, after }) => [before, after]))
  const still = (parameters: Parameters) =>
    new Map([...parameters].filter(([, each]) => !moved.has(each)))
  return [
    ...paired.matched.flatMap((each) => compareParameter(each, context)),
    ...moves.map((each) => differenceOf('parameter-moved', each, context)),
    ...membership(
      { removed: still(paired.removed), added: still(paired.added) },
      operations,
      context,
    ),
  ]
}

function compareParameter(pair: Pair<Parameter>, context: Context): Difference[] {
  const { before, after } = pair
  const nodes = definitions(pair)
  const differences = context.isUnchanged(nodes)
    ? []
    : compareSerializedValues(nodes, context.sent, context)
  if (before.required !== after.required) {
    const rule = after.required ? 'parameter-required' : 'parameter-optional'
    differences.push(difference(rule, context.sent, nodes, spell(after)))
  }
  if (before.in === 'path' && before.name !== after.name) {
    differences.push(differenceOf('path-parameter-renamed', pair, context))
  }
  return differences
}

/** Parameters that only one side has. Where the rest is equal the parameter was renamed. */
function membership(
  { removed, added }: Pick<NamePairs<Parameter>, 'removed' | 'added'>,
  operations: Pair<OperationNode>,
  context: Context,
): Difference[] {
  const nodes = new Set([...removed.values(), ...added.values()].map((each) => each.in))
  return [...nodes].flatMap((node) => {
    const there = (parameters: Parameters) =>
      new Map([...parameters].filter(([, each]) => each.in === node))
    const left = { removed: there(removed), added: there(added) }
    const renamed = renaming(left, ({ thing }) => isAlike(thing, context))
    if (renamed) return [differenceOf('parameter-renamed', renamed.thing, context)]
    const missingNode = ({ operation }: OperationNode) => child(child(operation, 'parameters'), '-')
    return [
      ...[...left.removed.values()].map((each) => {
        const pair = { before: each.at, after: missingNode(operations.after) }
        const sunset = child(each.definition, 'x-sunset')
        const rule = removalRule('parameter-removed', sunset, context.today)
        return difference(rule, context.sent, pair, `${spell(each)}${sunsetText(sunset)}`)
      }),
      ...[...left.added.values()].map((each) => {
        const pair = { before: missingNode(operations.before), after: each.at }
        const rule = each.required ? 'required-parameter-added' : 'parameter-added'
        return difference(rule, context.sent, pair, spell(each))
      }),
    ]
  })
}

function movesAmong({ removed, added }: NamePairs<Parameter>): Pair<Parameter>[] {
  return [...removed.values()].flatMap((before) => {
    const after = [...added.values()].find(({ name }) => name === before.name)
    return after ? [{ before, after }] : []
  })
}

function isAlike(pair: Pair<Parameter>, context: Context): boolean {
  const differences = compareSerializedValues(definitions(pair), context.sent, context)
  return (
    relationOf(rulesOf(differences)) === 'equal' && pair.before.required === pair.after.required
  )
}

function definitions({ before, after }: Pair<Parameter>): Pair {
  return { before: before.definition, after: after.definition }
}

function differenceOf(
  rule: RuleName,
  { before, after }: Pair<Parameter>,
  { sent }: Context,
): Difference {
  const [was, is] = [spell(before), spell(after)]
  const nodes = { before: before.at, after: after.at }
  return difference(rule, sent, nodes, was === is ? is : `${was} → ${is}`)
}

/** Parameters of the operation override those of its path item (OpenAPI 3.0.3 section 4.7.9). */
function parametersOf({ path, pathItem, operation }: OperationNode): Map<string, Parameter> {
  const listed = [pathItem, operation].flatMap((each) => items(child(each, 'parameters')))
  const parameters = listed.map(parameterOf).filter(counts)
  return new Map(parameters.map((each) => [keyOf(each, path), each]))
}

function parameterOf(at: DiffNode): Parameter {
  const definition = resolve(at)
  const node = String(child(definition, 'in').value)
  const required = node === 'path' || child(definition, 'required').value === true
  return { at, definition, name: String(child(definition, 'name').value), in: node, required }
}

/** False for headers that `content` and `security` describe (OpenAPI 3.0.3 section 4.7.12.1). */
function counts(parameter: Parameter): boolean {
  const elsewhere = ['accept', 'content-type', 'authorization']
  return parameter.in !== 'header' || !elsewhere.includes(parameter.name.toLowerCase())
}

/** Path parameters are identified by position, headers by their name in lower case. */
function keyOf({ name, in: node }: Parameter, path: string): string {
  const position = node === 'path' ? templateNamesOf(path).indexOf(name) : -1
  if (position >= 0) return `path ${position}`
  return `${node} ${node === 'header' ? name.toLowerCase() : name}`
}

function spell(parameter: Parameter): string {
  return `${parameter.in} ${parameter.name}`
}
