import type { ContractDocument } from '../compiled/tables.js'
import { childAt, followRef, refOf, stepsOf } from '../document/document-node.js'
import type { Problem, Visit } from '../document/object-types.js'

/** Finds each `$ref` that leads out of the file, to nowhere or in a circle. */
export function checkReferences(document: ContractDocument, visits: readonly Visit[]): Problem[] {
  return visits.flatMap(({ node }) => {
    const ref = refOf(node.value)
    const problem = ref === undefined ? undefined : problemOf(document, ref)
    return problem === undefined ? [] : [{ node: childAt(node, '$ref') ?? node, message: problem }]
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
