import { isObject } from '../../openapi/document/document-node.js'
import { contentKeyFor } from '../../openapi/operation/media-type.js'
import { effectiveSchemaOf } from '../../openapi/schema/effective-schema.js'
import type { CompiledContract } from '../contract/compiled-contract.js'
import { show } from '../findings/describe-error.js'
import type { ReceivedResponse } from '../http/received-response.js'
import { changedMembers } from './compare-values.js'
import type { Sequence } from './sequence.js'

/**
 * Reports members that a response returns with another value than was sent, and members that its schema declares and that it
 * lacks although they were sent.
 */
export function compareSent(
  sequence: Sequence,
  contract: CompiledContract,
  sent: unknown,
  received: ReceivedResponse,
): void {
  for (const { name, before, after } of changedMembers(sent, received.json)) {
    sequence.report('read-back', `${name}: ${show(before)}`, show(after), received)
  }
  for (const [name, value] of lostMembers(contract, sent, received)) {
    sequence.report('read-back', `${name}: ${show(value)}`, 'no such member', received)
  }
}

function lostMembers(
  { document }: CompiledContract,
  sent: unknown,
  { declared, contentType, json }: ReceivedResponse,
): (readonly [name: string, value: unknown])[] {
  if (!isObject(sent) || !isObject(json) || contentType === undefined) return []
  const isWrapped = !Object.keys(sent).some((name) => Object.hasOwn(json, name))
  const key = contentKeyFor([...(declared?.schemas.keys() ?? [])], contentType)
  const schema = key === undefined ? undefined : declared?.schemas.get(key)
  if (schema === undefined || isWrapped) return []
  const { members, choices } = effectiveSchemaOf(document, [schema], 'response')
  if (choices.length > 0) return []
  return Object.entries(sent).filter(
    ([name, value]) => value !== null && members.names.includes(name) && !Object.hasOwn(json, name),
  )
}
