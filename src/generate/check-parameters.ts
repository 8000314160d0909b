import type { Misfit, Visit } from './grammar.js'
import { below, refOf } from './places.js'

/** Finds each parameter that does not say its name, or where it stands in a request. */
export function checkParameters(visits: readonly Visit[]): Misfit[] {
  return visits
    .filter(({ kind, place }) => kind === 'parameter' && refOf(place.value) === undefined)
    .flatMap(({ place }) => {
      const location = below(place, 'in')?.value
      const problems = [
        ...(typeof below(place, 'name')?.value === 'string' ? [] : ['parameter has no name']),
        ...(['path', 'query', 'header', 'cookie'].includes(String(location))
          ? []
          : ['parameter must be `in` path, query, header or cookie']),
      ]
      return problems.map((message) => ({ place, message }))
    })
}
