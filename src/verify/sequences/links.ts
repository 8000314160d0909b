import { childAt, childrenOf, resolveRef } from '../../openapi/document/document-node.js'
import { responsesOf } from '../../openapi/operation/operations.js'
import { responseKeyOf } from '../../openapi/operation/status-key.js'
import type { CompiledContract, ContractOperation } from '../contract/compiled-contract.js'
import { headerValue } from '../http/exchange.js'
import { memberOf, type ReceivedResponse } from '../http/received-response.js'

/** Parameters of an operation by the links of a response (OpenAPI 3.1, "Link Object"). */
export function linkedValues(
  { document }: CompiledContract,
  received: ReceivedResponse,
  consumer: ContractOperation,
): ReadonlyMap<string, unknown> {
  const { operation, exchange } = received
  if (operation === undefined) return new Map()
  const key = responseKeyOf(operation.entry.responses, exchange.response.status)
  const response = responsesOf(document, operation.operation).find(({ status }) => status === key)
  const links = childrenOf(response && childAt(response.node, 'links')).map((link) =>
    resolveRef(document, link),
  )
  const toConsumer = links.filter((link) => childAt(link, 'operationId')?.value === consumer.id)
  const parameters = toConsumer.flatMap((link) => childrenOf(childAt(link, 'parameters')))
  const values = parameters.flatMap(({ key: name, value }) => {
    const found = evaluate(value, received)
    // The name may be qualified: `path.id`.
    return found === undefined ? [] : [[name.replace(/^path\./, ''), found] as const]
  })
  return new Map(values)
}

/** The value of a runtime expression for a response: `$response.body#/id`, `$response.header.Location`. */
function evaluate(expression: unknown, { json, exchange }: ReceivedResponse): unknown {
  const text = String(expression)
  const header = /^\$response\.header\.(.+)$/.exec(text)?.[1]
  if (header !== undefined) return headerValue(exchange.response.headers, header)
  const pointer = /^\$response\.body#(\/.*)$/.exec(text)?.[1]
  if (pointer === undefined) return text.startsWith('$') ? undefined : expression
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((value: unknown, step) => memberOf(value, step), json)
}
