import type { CompareSchemas } from '../schema/compare-schemas.js'
import type { Direction } from './rules.js'

/** What every comparison around the schemas needs. */
export interface Context {
  readonly compareSchemas: CompareSchemas
  /** Which way parameters and bodies travel; a callback turns it round, since there the server calls. */
  readonly sent: Direction
  /** Which way the answer travels. */
  readonly received: Direction
  /** What the new contract calls a security scheme of the old one. */
  readonly newSchemeName: (name: string) => string
}
