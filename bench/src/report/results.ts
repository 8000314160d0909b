import type { GrowthFigures } from '../measure/growth.js'
import type { LoginFigures, StormFigures } from '../measure/logins.js'
import type { PromiseFigures } from '../measure/promises.js'
import type { RequestFigures } from '../measure/requests.js'
import type { TaskFigures } from '../measure/tasks.js'
import type { Summary } from '../statistics.js'

/** What one run on one version of Node.js has measured. */
export interface Results {
  /** `Node.js 24` */
  readonly version: string
  readonly machine: string
  readonly loadAverage: string
  readonly seconds: number
  readonly rounds: number
  readonly me: readonly RequestFigures[]
  readonly refresh: readonly RequestFigures[]
  readonly logins: LoginFigures
  readonly storm: StormFigures
  readonly promises: PromiseFigures
  /** Milliseconds. */
  readonly start: readonly { readonly name: string; readonly milliseconds: Summary }[]
  /** Bytes, of the same servers. */
  readonly memory: readonly {
    readonly name: string
    readonly atRest: number | undefined
    readonly afterLoad: number | undefined
  }[]
  /** What grows with the data; measured on the first version alone. */
  readonly growth:
    | {
        /** Of a user with 100,000 tasks. */
        readonly tasks: readonly TaskFigures[]
        readonly operations: readonly GrowthFigures[]
        readonly users: readonly GrowthFigures[]
      }
    | undefined
}

/** @throws Error when that server was not measured */
export function named<Figures extends { readonly name: string }>(
  name: string,
  all: readonly Figures[],
): Figures {
  const found = all.find((each) => each.name === name)
  if (found === undefined) throw new Error(`${name} was not measured.`)
  return found
}

export const own = <Figures extends { readonly name: string }>(all: readonly Figures[]) =>
  named('auth-api', all)
