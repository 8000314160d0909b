/** One wrong value of the environment, in words that say what to do; without any secret. */
export interface Mistake {
  readonly name: string
  readonly problem: string
}

/** All that is wrong with the environment, at once. */
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
