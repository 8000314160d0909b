import type { Context } from '../change/context.js'
import { type Fact, fact, relationOf } from '../change/fact.js'
import { child, items, type Located, type Pair, resolve } from '../change/located.js'
import { type PairedUp, pairUp, renaming } from '../change/pair-up.js'
import type { RuleName } from '../change/rules.js'
import { compareCarriers } from './compare-serialization.js'
import { type OperationPlace, templateNamesOf } from './find-operations.js'

interface Parameter {
  /** Where the operation or the path lists it. */
  readonly at: Located
  /** What `at` may only refer to. */
  readonly definition: Located
  readonly name: string
  readonly in: string
  readonly required: boolean
}

type Parameters = ReadonlyMap<string, Parameter>

/** Compares the parameters of an operation, those of its path among them. */
export function compareParameters(operations: Pair<OperationPlace>, context: Context): Fact[] {
  const paired = pairUp(parametersOf(operations.before), parametersOf(operations.after))
  const moves = movesAmong(paired)
  const moved = new Set(moves.flatMap(({ before, after }) => [before, after]))
  const still = (parameters: Parameters) =>
    new Map([...parameters].filter(([, each]) => !moved.has(each)))
  return [
    ...paired.both.flatMap((each) => compareParameter(each, context)),
    ...moves.map((each) => stating('parameter-moved', each, context)),
    ...membership({ gone: still(paired.gone), came: still(paired.came) }, operations, context),
  ]
}

function compareParameter(pair: Pair<Parameter>, context: Context): Fact[] {
  const { before, after } = pair
  const facts = compareCarriers(definitions(pair), context.sent, context)
  if (before.required !== after.required) {
    const rule = after.required ? 'parameter-required' : 'parameter-optional'
    facts.push(fact(rule, context.sent, definitions(pair), spell(after)))
  }
  if (before.in === 'path' && before.name !== after.name) {
    facts.push(stating('path-parameter-renamed', pair, context))
  }
  return facts
}

/** Parameters that only one side has: renamed ones where the rest is alike. */
function membership(
  { gone, came }: Pick<PairedUp<Parameter>, 'gone' | 'came'>,
  operations: Pair<OperationPlace>,
  context: Context,
): Fact[] {
  const nodes = new Set([...gone.values(), ...came.values()].map((each) => each.in))
  return [...nodes].flatMap((node) => {
    const there = (parameters: Parameters) =>
      new Map([...parameters].filter(([, each]) => each.in === node))
    const left = { gone: there(gone), came: there(came) }
    const renamed = renaming(left, ({ thing }) => isAlike(thing, context))
    if (renamed) return [stating('parameter-renamed', renamed.thing, context)]
    const nowhere = ({ operation }: OperationPlace) => child(child(operation, 'parameters'), '-')
    return [
      ...[...left.gone.values()].map((each) => {
        const pair = { before: each.at, after: nowhere(operations.after) }
        return fact('parameter-removed', context.sent, pair, spell(each))
      }),
      ...[...left.came.values()].map((each) => {
        const pair = { before: nowhere(operations.before), after: each.at }
        const rule = each.required ? 'required-parameter-added' : 'parameter-added'
        return fact(rule, context.sent, pair, spell(each))
      }),
    ]
  })
}

function movesAmong({ gone, came }: PairedUp<Parameter>): Pair<Parameter>[] {
  return [...gone.values()].flatMap((before) => {
    const after = [...came.values()].find(({ name }) => name === before.name)
    return after ? [{ before, after }] : []
  })
}

function isAlike(pair: Pair<Parameter>, context: Context): boolean {
  const facts = compareCarriers(definitions(pair), context.sent, context)
  return relationOf(facts) === 'equal' && pair.before.required === pair.after.required
}

function definitions({ before, after }: Pair<Parameter>): Pair {
  return { before: before.definition, after: after.definition }
}

function stating(rule: RuleName, { before, after }: Pair<Parameter>, { sent }: Context): Fact {
  const [was, is] = [spell(before), spell(after)]
  const nodes = { before: before.at, after: after.at }
  return fact(rule, sent, nodes, was === is ? is : `${was} → ${is}`)
}

/** Those of the operation override those of its path (OpenAPI 3.0.3 section 4.7.9). */
function parametersOf({ path, pathItem, operation }: OperationPlace): Map<string, Parameter> {
  const listed = [pathItem, operation].flatMap((each) => items(child(each, 'parameters')))
  const parameters = listed.map(parameterOf).filter(counts)
  return new Map(parameters.map((each) => [keyOf(each, path), each]))
}

function parameterOf(at: Located): Parameter {
  const definition = resolve(at)
  const node = String(child(definition, 'in').value)
  const required = node === 'path' || child(definition, 'required').value === true
  return { at, definition, name: String(child(definition, 'name').value), in: node, required }
}

/** Headers that OpenAPI 3.0.3 section 4.7.12.1 says elsewhere. */
function counts(parameter: Parameter): boolean {
  const elsewhere = ['accept', 'content-type', 'authorization']
  return parameter.in !== 'header' || !elsewhere.includes(parameter.name.toLowerCase())
}

/** Path parameters are known by their place, headers whatever their case. */
function keyOf({ name, in: node }: Parameter, path: string): string {
  const position = node === 'path' ? templateNamesOf(path).indexOf(name) : -1
  if (position >= 0) return `path ${position}`
  return `${node} ${node === 'header' ? name.toLowerCase() : name}`
}

function spell(parameter: Parameter): string {
  return `${parameter.in} ${parameter.name}`
}
