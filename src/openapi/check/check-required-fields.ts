import { isObject, rootOf } from '../document/document-node.js'
import type { ParsedContract } from '../document/read-contract.js'
import type { Problem } from './problem.js'

/** Finds out if the contract lacks what OpenAPI requires of every document, or has nothing to serve. */
export function checkRequiredFields({ document, source }: ParsedContract): Problem[] {
  const node = rootOf(document)
  const info = isObject(source.info) ? source.info : {}
  const missing = ['title', 'version'].filter((field) => info[field] === undefined)
  const problems: Problem[] = missing.map((field) => ({
    kind: 'document',
    node,
    message: `\`info\` has no ${field}`,
  }))
  if (Object.keys(document.paths).length > 0) return problems
  const message = 'there are no `paths`, so there is no operation to serve'
  return [...problems, { kind: 'document', node, message, isWarning: true }]
}
