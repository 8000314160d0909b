/** A part of a simple condition. */
interface Token {
  readonly kind: 'operator' | 'value'
  readonly text: string
}

/** A text that is no simple condition. */
export class ConditionError extends Error {}

const tokenPattern =
  /\s*(?:(&&|\|\||==|!=|<=|>=|<|>|!|\(|\))|('(?:[^']|'')*'|"[^"]*"|\$[^\s()!<>=&|]+(?:\[[^\]]*\])?|[^\s()!<>=&|'"]+))/gy

/**
 * Evaluates a simple condition (Arazzo 1.0.1, "Literals" and "Operators"): comparisons joined by `&&`, `||` and `!`. Texts are
 * compared without their case.
 * @param valueFor the value of a runtime expression
 * @throws ConditionError
 */
export function holds(condition: string, valueFor: (expression: string) => unknown): boolean {
  const tokens = tokensOf(condition)
  let position = 0
  const isAt = (text: string) =>
    tokens[position]?.kind === 'operator' && tokens[position]?.text === text

  function either(): boolean {
    let result = both()
    while (isAt('||')) {
      position += 1
      const right = both()
      result = result || right
    }
    return result
  }
  function both(): boolean {
    let result = negation()
    while (isAt('&&')) {
      position += 1
      const right = negation()
      result = result && right
    }
    return result
  }
  function negation(): boolean {
    if (isAt('!')) {
      position += 1
      return !negation()
    }
    if (!isAt('(')) return comparison()
    position += 1
    const result = either()
    if (!isAt(')')) throw new ConditionError(`a ")" is missing in "${condition}"`)
    position += 1
    return result
  }
  function comparison(): boolean {
    const left = operand()
    const operator = tokens[position]
    if (operator?.kind !== 'operator' || !(operator.text in comparisons)) return Boolean(left)
    position += 1
    return comparisons[operator.text as keyof typeof comparisons](left, operand())
  }
  function operand(): unknown {
    const token = tokens[position]
    if (token?.kind !== 'value') throw new ConditionError(`a value is missing in "${condition}"`)
    position += 1
    return token.text.startsWith('$') ? valueFor(token.text) : literal(token.text)
  }

  const result = either()
  if (position < tokens.length)
    throw new ConditionError(`"${condition}" does not end where it should`)
  return result
}

function tokensOf(condition: string): Token[] {
  const text = condition.trim()
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(tokenPattern)) {
    const [all, operator, value] = match
    end = match.index + all.length
    tokens.push(
      operator === undefined
        ? { kind: 'value', text: value ?? '' }
        : { kind: 'operator', text: operator },
    )
  }
  if (end < text.length) throw new ConditionError(`"${text.slice(end)}" is not understood`)
  return tokens
}

function literal(text: string): unknown {
  if (/^['"]/.test(text)) return text.slice(1, -1).replaceAll("''", "'")
  if (['true', 'false', 'null'].includes(text)) return JSON.parse(text)
  return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text
}

/** A number may come as text: from a header, or from the query. */
function comparable(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : (value ?? null)
}

function isEqual(left: unknown, right: unknown): boolean {
  if (typeof left === 'number' || typeof right === 'number') {
    return left !== null && left !== undefined && right !== null && Number(left) === Number(right)
  }
  return comparable(left) === comparable(right)
}

const comparisons = {
  '==': isEqual,
  '!=': (left: unknown, right: unknown) => !isEqual(left, right),
  '<': (left: unknown, right: unknown) => Number(left) < Number(right),
  '<=': (left: unknown, right: unknown) => Number(left) <= Number(right),
  '>': (left: unknown, right: unknown) => Number(left) > Number(right),
  '>=': (left: unknown, right: unknown) => Number(left) >= Number(right),
}
