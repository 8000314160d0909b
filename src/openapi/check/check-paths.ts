import type { ContractDocument } from '../document/contract-document.js'
import { childrenOf, type DocumentNode } from '../document/document-node.js'
import { operationsOf, parametersOf } from '../operation/operations.js'
import { parsePathTemplate } from '../operation/path-template.js'
import type { Problem } from './problem.js'

/**
 * Finds paths that no request can match, since they do not begin with a slash or an earlier path matches
 * the same requests, and path parameters that the path and the operation do not both have (OpenAPI
 * 3.1.1, "Path Templating").
 */
export function checkPaths(document: ContractDocument): Problem[] {
  const paths = childrenOf({ key: 'paths', pointer: '#/paths', value: document.paths })
  const named = paths.filter(({ key }) => !key.startsWith('x-'))
  return [
    ...named.filter(({ key }) => !key.startsWith('/')).map(noSlash),
    ...checkAmbiguity(named),
    ...checkPathParameters(document),
  ]
}

function noSlash(node: DocumentNode): Problem {
  const message = `the path ${node.key} must begin with a slash; it is not served`
  return { kind: 'path', node, message }
}

function checkAmbiguity(paths: readonly DocumentNode[]): Problem[] {
  const first = new Map<string, string>()
  return paths.flatMap((node): Problem[] => {
    const { pattern, query } = parsePathTemplate(node.key)
    const matched = `${pattern.source} ${JSON.stringify(query)}`
    const other = first.get(matched)
    if (other === undefined) {
      first.set(matched, node.key)
      return []
    }
    const message = `${node.key} matches the same requests as ${other}, which is served`
    return [{ kind: 'path', node, message }]
  })
}

function checkPathParameters(document: ContractDocument): Problem[] {
  return operationsOf(document).flatMap((operation): Problem[] => {
    const { path, method, node } = operation
    const names = new Set(parsePathTemplate(path).names)
    const declared = parametersOf(document, operation).filter((each) => each.in === 'path')
    const undeclared = [...names].filter((name) => !declared.some((each) => each.name === name))
    return [
      ...declared
        .filter(({ name }) => !names.has(name))
        .map((parameter): Problem => {
          const message = `${path} has no {${parameter.name}}, so no request can send this parameter`
          return { kind: 'parameter', node: parameter.node, message }
        }),
      ...undeclared.map((name): Problem => {
        const message = `${method} ${path} declares no path parameter ${name}`
        return { kind: 'parameter', node, message }
      }),
    ]
  })
}
