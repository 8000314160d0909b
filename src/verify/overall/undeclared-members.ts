import { contentKeyFor } from '../../openapi/operation/media-type.js'
import type { CompiledContract } from '../contract/compiled-contract.js'
import { type ResponseMember, responseMembers } from '../contract/response-members.js'
import type { ReceivedResponse } from '../http/received-response.js'
import { groupBy } from './group-by.js'
import type { OverallFinding } from './overall-finding.js'

/** Names of members that no client should see. */
const internalName =
  /pass(word|wd)|hash|salt|secret|private|internal|debug|stack|sql|ssn|credit_?card|is_?admin/i

/** More responses with one status of one operation show nothing new. */
const maxPerStatus = 200

/** The members that objects of one schema have in all responses. */
interface Seen {
  readonly objects: { readonly operationId: string; readonly names: ReadonlySet<string> }[]
  /** By name: the first response with an undeclared member. */
  readonly undeclared: Map<
    string,
    { readonly member: ResponseMember; readonly received: ReceivedResponse }
  >
}

/**
 * `undeclared-member`: a member that no schema declares, in an open schema, where another operation returns objects of the
 * same schema without it, or where its name is of the inside of the server.
 */
export function undeclaredMembers(
  contract: CompiledContract,
  responses: readonly ReceivedResponse[],
): OverallFinding[] {
  const bySchema = new Map<string, Seen>()
  const counts = new Map<string, number>()
  for (const received of responses) {
    const { operation, exchange } = received
    const key = `${operation?.id} ${exchange.response.status}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (operation === undefined || (counts.get(key) ?? 0) > maxPerStatus) continue
    remember(bySchema, operation.id, received, membersIn(contract, received))
  }
  return [...bySchema.values()].flatMap(({ objects, undeclared }) =>
    [...undeclared].flatMap(([name, { member, received }]) => {
      const own = received.operation?.id
      const isError = received.exchange.response.status >= 400
      const sibling = objects.find(
        ({ operationId, names }) => operationId !== own && !names.has(name),
      )
      const isInconsistent = !isError && sibling !== undefined
      if (!isInconsistent && !internalName.test(name)) return []
      const expected = isInconsistent
        ? `no undeclared member "${name}", as in the responses of ${sibling.operationId}`
        : `no undeclared member "${name}"`
      return [{ rule: 'undeclared-member', expected, seen: `"${member.path}"`, received }]
    }),
  )
}

function remember(
  bySchema: Map<string, Seen>,
  operationId: string,
  received: ReceivedResponse,
  members: readonly ResponseMember[],
): void {
  const objects = groupBy(
    members.filter(({ schema }) => schema !== ''),
    ({ object }) => object,
  )
  for (const own of objects.values()) {
    const schema = own[0]?.schema ?? ''
    const seen: Seen = bySchema.get(schema) ?? { objects: [], undeclared: new Map() }
    bySchema.set(schema, seen)
    seen.objects.push({ operationId, names: new Set(own.map(({ name }) => name)) })
    for (const member of own) {
      if (member.isDeclared || seen.undeclared.has(member.name)) continue
      seen.undeclared.set(member.name, { member, received })
    }
  }
}

function membersIn(
  { document }: CompiledContract,
  { declared, contentType, json }: ReceivedResponse,
): ResponseMember[] {
  const key = contentType && contentKeyFor([...(declared?.schemas.keys() ?? [])], contentType)
  const schema = key === undefined ? undefined : declared?.schemas.get(key)
  return schema === undefined || json === undefined ? [] : responseMembers(document, schema, json)
}
