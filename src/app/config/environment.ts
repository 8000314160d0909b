import type { Mistake } from './config-error.js'
import { type Parser, Problem } from './parsers.js'

/** The variables of an environment, and what was found wrong with them on the way. */
export class Environment {
  readonly mistakes: Mistake[] = []

  constructor(private readonly variables: Readonly<Record<string, string | undefined>>) {}

  /**
   * The value under this name; undefined when there is none, or a wrong one (which is then noted).
   * An empty value is a mistake, not an absence: a lost value should not quietly become a default.
   */
  given<Value>(name: string, parse: Parser<Value>): Value | undefined {
    const text = this.variables[name]
    if (text === undefined) return undefined
    const value = text === '' ? new Problem('is empty; give it a value or remove it') : parse(text)
    if (!(value instanceof Problem)) return value
    this.note(name, value.text)
    return undefined
  }

  /** Notes a mistake when nothing at all stands under this name. */
  require(name: string, problem: string): void {
    if (this.variables[name] === undefined) this.note(name, problem)
  }

  note(name: string, problem: string): void {
    this.mistakes.push({ name, problem })
  }
}
