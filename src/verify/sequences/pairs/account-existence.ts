import { isDeepStrictEqual } from 'node:util'
import { type childAt, isObject } from '../../../openapi/document/document-node.js'
import { effectiveSchemaOf } from '../../../openapi/schema/effective-schema.js'
import { bodyCaseBuilder } from '../../cases/builders/body-case.js'
import { type RequestBase, requestIfWritable } from '../../cases/requests/base-request.js'
import { bodySamples } from '../../cases/values/samples.js'
import type { CompiledContract, ContractOperation } from '../../contract/compiled-contract.js'
import type { ReceivedResponse } from '../../http/received-response.js'
import { isSuccess, type Sequence, sendValid, statusOf } from '../sequence.js'

const loginNames = /^(e-?mail|user_?name|login|handle)$/i

/** What an operation without required credentials takes of an account. */
interface AccountBody {
  readonly login: string
  readonly password: string | undefined
}

/** Operations that create accounts: their body has a login and a password, and they answer 201. */
export function createsAccounts(contract: CompiledContract, operation: ContractOperation): boolean {
  const body = accountBody(contract, operation)
  return body?.password !== undefined && operation.responses.has('201')
}

/** Operations that take the login of an account and must not tell whether it exists. */
export function takesAccounts(contract: CompiledContract, operation: ContractOperation): boolean {
  // A declared 404 or 409 tells on purpose.
  const tells = ['404', '409'].some((status) => operation.responses.has(status))
  const body = accountBody(contract, operation)
  return body !== undefined && !tells
}

/**
 * Creates an account, and sends its login and an unknown one to an operation, both with a wrong password: both responses must
 * be alike (CWE-204).
 * @param base of the operation that creates accounts
 * @returns the reason why nothing was tested, if so
 */
export async function runAccountExistence(
  operation: ContractOperation,
  base: RequestBase,
  sequence: Sequence,
): Promise<string | undefined> {
  const creator = accountBody(base.contract, base.operation)
  const taker = accountBody(base.contract, operation)
  const created = await sendValid(sequence, base, base.operation)
  const sent = created?.value
  if (!created || !isSuccess(created.received) || !isObject(sent) || !creator || !taker) {
    return `${base.operation.id} did not succeed`
  }
  const own = { ...base, operation }
  const wrong = `wrong ${base.fresh('uuid')}`
  const ask = (login: unknown) => sendLogin(login, wrong, taker, own, sequence)
  // The checks of every response apply to a success, too.
  if (creator.password !== undefined && taker.password !== undefined) {
    await sendLogin(sent[creator.login], sent[creator.password], taker, own, sequence)
  }
  const known = await ask(sent[creator.login])
  const unknown = await ask(base.fresh('email'))
  if (known === undefined || unknown === undefined) return 'no valid request was found'
  // It creates accounts itself, and refuses a known login.
  if (isSuccess(unknown) && !isSuccess(known)) return `${operation.id} creates accounts`
  const difference = differenceBetween(known, unknown)
  if (difference !== undefined) {
    sequence.report(
      'account-existence',
      `the same ${difference} for an unknown account`,
      statusOf(unknown),
      unknown,
    )
  }
  return undefined
}

async function sendLogin(
  login: unknown,
  secret: unknown,
  { login: name, password }: AccountBody,
  base: RequestBase,
  sequence: Sequence,
): Promise<ReceivedResponse | undefined> {
  const [sample] = bodySamples(base)
  if (sample === undefined || !isObject(sample.value)) return undefined
  const own = { [name]: login, ...(password === undefined ? {} : { [password]: secret }) }
  const body = bodyCaseBuilder(base, sample).encode({ ...sample.value, ...own })
  const request =
    body && requestIfWritable(base, { bytes: body.bytes, mediaType: body.contentType })
  return request && sequence.send(request, base.operation)
}

function differenceBetween(known: ReceivedResponse, unknown: ReceivedResponse): string | undefined {
  const [left, right] = [known.exchange.response, unknown.exchange.response]
  // A wait for too many requests belongs to a login, or to all.
  if ([left.status, right.status].some((status) => status === 0 || status === 429)) return undefined
  if (left.status !== right.status) return 'status'
  if (!isDeepStrictEqual(steadyTexts(known.json), steadyTexts(unknown.json))) return 'body'
  const names = ({ headers }: typeof left) => headers.map(([name]) => name.toLowerCase()).sort()
  return isDeepStrictEqual(names(left), names(right)) ? undefined : 'headers'
}

/** Without what differs in any two responses: ids, times, and texts with an address. */
function steadyTexts(json: unknown): unknown {
  if (typeof json === 'string') return /@|\d{4}-\d\d-\d\dT|[\da-f-]{16,}/.test(json) ? '' : json
  if (Array.isArray(json)) return json.map(steadyTexts)
  if (!isObject(json)) return typeof json === 'number' ? 0 : json
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, steadyTexts(value)]))
}

function accountBody(
  contract: CompiledContract,
  operation: ContractOperation,
): AccountBody | undefined {
  const isPublic = operation.entry.security.every((schemes) => schemes.length === 0)
  const isOptional = operation.entry.security.some((schemes) => schemes.length === 0)
  if (operation.entry.method !== 'post' || !(isPublic || isOptional)) return undefined
  const [sample] = bodySamples({ contract, operation, pathValues: new Map() })
  if (sample === undefined) return undefined
  const { members } = effectiveSchemaOf(contract.document, [sample.schema], 'request')
  const formatOf = (name: string) =>
    members
      .schemasOf(name)
      ?.map((schema) => formatIn(contract, schema))
      .find(Boolean)
  const login = members.names.find((name) => loginNames.test(name) || formatOf(name) === 'email')
  const password = members.names.find(
    (name) => formatOf(name) === 'password' || /^pass(word|phrase)$/i.test(name),
  )
  return login === undefined ? undefined : { login, password }
}

function formatIn({ document }: CompiledContract, schema: Parameters<typeof childAt>[0]) {
  return effectiveSchemaOf(document, [schema], 'request').formats[0]
}
