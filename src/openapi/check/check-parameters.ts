import { childAt, refOf } from '../document/document-node.js'
import type { Problem, Visit } from '../document/object-types.js'

/** Finds each parameter that does not say its name, or where it stands in a request. */
export function checkParameters(visits: readonly Visit[]): Problem[] {
  return visits
    .filter(({ kind, node }) => kind === 'parameter' && refOf(node.value) === undefined)
    .flatMap(({ node }) => {
      const location = childAt(node, 'in')?.value
      const problems = [
        ...(typeof childAt(node, 'name')?.value === 'string' ? [] : ['parameter has no name']),
        ...(['path', 'query', 'header', 'cookie'].includes(String(location))
          ? []
          : ['parameter must be `in` path, query, header or cookie']),
      ]
      return problems.map((message) => ({ node, message }))
    })
}
