import { METHODS } from 'node:http'
import { childAt, type DocumentNode, rootOf, stepsOf } from '../document/document-node.js'
import type { Visit } from '../document/object-types.js'
import type { ParsedContract } from '../document/read-contract.js'
import { parsedJson } from '../operation/examples.js'
import { isJson } from '../operation/media-type.js'
import { operationsOf } from '../operation/operations.js'
import type { Problem } from './problem.js'

/** The dialects whose keywords are those of JSON Schema 2020-12. */
const knownDialects = [
  'https://spec.openapis.org/oas/3.1/dialect/base',
  'https://json-schema.org/draft/2020-12/schema',
]

/** Finds what OpenAPI has and nothing here acts on, so that it is never skipped in silence. */
export function checkSupport(contract: ParsedContract, visits: readonly Visit[]): Problem[] {
  const { document, source } = contract
  const root = rootOf(document)
  const problems: Problem[] = []
  const warn = (node: DocumentNode, message: string) =>
    problems.push({ kind: 'not-acted-on', node, message, isWarning: true })

  const webhooks = childAt(root, 'webhooks')
  if (webhooks !== undefined) warn(webhooks, 'webhooks are typed, but neither sent nor verified')
  const { jsonSchemaDialect: dialect } = source
  if (dialect !== undefined && !knownDialects.includes(String(dialect).replace(/#$/, ''))) {
    warn(root, `schemas are read as JSON Schema 2020-12, not as ${dialect}`)
  }
  for (const { kind, node } of visits) {
    if (kind !== 'example') continue
    const external = childAt(node, 'externalValue')
    const serialized = childAt(node, 'serializedValue')
    if (external !== undefined)
      warn(external, 'externalValue cannot be read as text: the example is ignored')
    else if (serialized !== undefined && childAt(node, 'value') === undefined) {
      const message = unreadSerialization(node, serialized)
      if (message !== undefined) warn(serialized, message)
    }
  }
  for (const { method, node } of operationsOf(document)) {
    if (METHODS.includes(method.toUpperCase())) continue
    warn(node, `no server on Node.js ${process.versions.node} receives the method ${method}`)
  }
  return problems
}

/**
 * The example of a media type has the text of a body; that of a parameter would have to be read by its style.
 * Which of them a component is, is not known.
 */
function unreadSerialization(example: DocumentNode, text: DocumentNode): string | undefined {
  const [section, mediaType = ''] = stepsOf(example.pointer)?.slice(-4) ?? []
  if (section === 'components') return undefined
  if (section !== 'content') return 'serializedValue is not read here: give dataValue, too'
  if (!isJson(mediaType) || parsedJson(text) !== undefined) return undefined
  return 'serializedValue is no JSON: the example is ignored'
}
