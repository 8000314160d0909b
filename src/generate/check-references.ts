import type { Misfit, Visit } from './grammar.js'
import { below, followRef, refOf, stepsOf } from './places.js'
import type { ContractDocument } from './tables.js'

/** Finds each `$ref` that leads out of the file, to nowhere or in a circle. */
export function checkReferences(document: ContractDocument, visits: readonly Visit[]): Misfit[] {
  return visits.flatMap(({ place }) => {
    const ref = refOf(place.value)
    const problem = ref === undefined ? undefined : problemOf(document, ref)
    return problem === undefined ? [] : [{ place: below(place, '$ref') ?? place, message: problem }]
  })
}

function problemOf(document: ContractDocument, first: string): string | undefined {
  const seen = new Set<string>()
  for (let ref: string | undefined = first; ref !== undefined; ) {
    if (stepsOf(ref) === null) return `$ref leads out of this file: ${ref}`
    if (seen.has(ref)) return `$ref leads in a circle: ${first}`
    seen.add(ref)
    const target = followRef(document, ref)
    if (target === undefined) return `$ref leads to nowhere: ${ref}`
    ref = refOf(target.value)
  }
  return undefined
}
