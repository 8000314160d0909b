import type { ContractDocument } from '../document/contract-document.js'
import {
  childAt,
  childrenOf,
  type DocumentNode,
  isObject,
  rootOf,
} from '../document/document-node.js'
import type { Operation } from './operations.js'

/** How many paths the variables of one server may stand for. */
const maxPaths = 64

/**
 * The paths of the servers that an operation is served by: its own, or those of its path, or those of
 * the document (OpenAPI 3.1, "Server Object"). A variable stands for each value of its `enum`, or for
 * its default. Without a slash at the end; '' for a server without a path.
 */
export function basePathsOf(document: ContractDocument, operation: Operation): string[] {
  const holders = [operation.node, operation.pathItem, rootOf(document)]
  const servers = holders
    .map((holder) => childrenOf(childAt(holder, 'servers')))
    .find((list) => list.length > 0)
  return [...new Set((servers ?? []).flatMap(pathsOf))]
}

function pathsOf(server: DocumentNode): string[] {
  const url = childAt(server, 'url')?.value
  if (typeof url !== 'string') return []
  let urls = [url]
  for (const { key, value } of childrenOf(childAt(server, 'variables'))) {
    const name = `{${key}}`
    if (!url.includes(name) || !isObject(value)) continue
    const listed = Array.isArray(value.enum) ? value.enum : []
    const values = [...new Set([value.default, ...listed].filter((each) => each !== undefined))]
    urls = urls
      .flatMap((each) => values.map((text) => each.replaceAll(name, String(text))))
      .slice(0, maxPaths)
  }
  return urls
    .filter((each) => URL.canParse(each, 'http://localhost'))
    .map((each) => new URL(each, 'http://localhost').pathname.replace(/\/+$/, ''))
}
