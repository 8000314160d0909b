import { childAt, childrenOf, type DocumentNode, refOf } from '../document/document-node.js'
import type { Visit } from '../document/object-types.js'
import type { Problem } from './problem.js'

/** The styles that OpenAPI 3.2 has for each location of a parameter ("Style Values"). */
const styles: Readonly<Record<string, readonly string[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
  querystring: [],
}

/** Finds parameters without a name or a location, and styles that their location does not have. */
export function checkParameters(visits: readonly Visit[]): Problem[] {
  const declared = visits.filter(({ node }) => refOf(node.value) === undefined)
  return declared.flatMap(({ kind, node }) => {
    if (kind === 'parameter') return checkParameter(node)
    return kind === 'header' ? checkStyle(node, 'header') : []
  })
}

function checkParameter(node: DocumentNode): Problem[] {
  const location = String(childAt(node, 'in')?.value)
  const problems: Problem[] = []
  if (typeof childAt(node, 'name')?.value !== 'string') {
    problems.push({ kind: 'parameter', node, message: 'parameter has no name; it is ignored' })
  }
  if (!Object.hasOwn(styles, location)) {
    const known = Object.keys(styles).join(', ')
    const message = `parameter must be \`in\` one of ${known}; it is ignored`
    return [...problems, { kind: 'parameter', node, message }]
  }
  if (childAt(node, 'schema') === undefined && childrenOf(childAt(node, 'content')).length === 0) {
    const message = 'parameter has neither schema nor content; any value is taken'
    problems.push({ kind: 'parameter', node, message })
  }
  return [...problems, ...checkStyle(node, location)]
}

function checkStyle(holder: DocumentNode, location: string): Problem[] {
  const node = childAt(holder, 'style')
  const known = styles[location] ?? []
  if (node === undefined || known.includes(String(node.value))) return []
  const message = `style ${node.value} is not one for \`in: ${location}\` (${known.join(', ')})`
  return [{ kind: 'style', node, message }]
}
