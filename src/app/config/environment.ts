import type { Mistake } from './config-error.js'
import { type Parser, Problem } from './parsers.js'

/** Parses environment variables and collects the mistakes in them. */
export class Environment {
  readonly mistakes: Mistake[] = []
  /** Every name that was asked for. */
  readonly known = new Set<string>()

  constructor(private readonly variables: Readonly<Record<string, string | undefined>>) {}

  /**
   * The parsed value of this variable. Undefined when it is not set, or invalid: then the mistake is recorded.
   * An empty value is a mistake: it must not silently become the default.
   */
  given<Value>(name: string, parse: Parser<Value>): Value | undefined {
    this.known.add(name)
    const text = this.variables[name]
    if (text === undefined) return undefined
    const value = text === '' ? new Problem('is empty; give it a value or remove it') : parse(text)
    if (!(value instanceof Problem)) return value
    this.note(name, value.text)
    return undefined
  }

  /** Records a mistake when this variable is not set. */
  require(name: string, problem: string): void {
    if (this.variables[name] === undefined) this.note(name, problem)
  }

  /** Records a mistake: `problem` continues the sentence that begins with the name. */
  note(name: string, problem: string): void {
    this.mistakes.push({ name, problem })
  }
}
