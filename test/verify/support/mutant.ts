import type { Phase } from '../../../src/verify/findings/finding.js'
import type { Break } from './broken-server.js'

/** A server that breaks one thing, and the rules that it is found by. */
export interface Mutant {
  readonly name: string
  /** All rules of every server that are broken; those of scenarios that must be among the broken ones. */
  readonly rules: readonly string[]
  /** The one phase that finds it; undefined: those of its group. */
  readonly phase?: Phase
  /** The operationIds whose cases find it; undefined: those of all operations. */
  readonly operations?: readonly string[]
  /** Whether it breaks what is answered to requests that no operation takes. */
  readonly beside?: true
  readonly break: () => Break
}

/** Mutants of one kind, and the parts of a run that are there to find them. */
export interface MutantGroup {
  /** The contract of the sound server that they break. */
  readonly contract: 'auth' | 'notes' | 'parcels'
  readonly phases: readonly Phase[]
  readonly mutants: readonly Mutant[]
}
