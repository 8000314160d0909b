/** One invalid environment variable. `problem` says what to do and contains no secret. */
export interface Mistake {
  readonly name: string
  readonly problem: string
}

/** Every invalid environment variable, in one error. */
export class ConfigError extends Error {
  readonly mistakes: readonly Mistake[]

  constructor(mistakes: readonly Mistake[]) {
    const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`
    const lines = mistakes.map(({ name, problem }) => `  ${name} ${problem}`)
    super([`The configuration has ${count}:`, ...lines].join('\n'))
    this.name = 'ConfigError'
    this.mistakes = mistakes
  }
}
