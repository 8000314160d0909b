import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Binding, bindHandlers } from '../../../src/binding/binding.js'
import type { ContractTypes, TypedContract } from '../../../src/binding/contract-types.js'
import { compileContract } from '../../../src/openapi/compiled/compile-contract.js'
import { type ParsedContract, parseContract } from '../../../src/openapi/document/read-contract.js'

/** The contract of the tests of the engine. */
export const parcelsFile = resolve('test/support/parcels/parcels.yaml')

export const parsedParcels: ParsedContract = parseContract(
  readFileSync(parcelsFile, 'utf8'),
  parcelsFile,
)

/** Without its types: tests hand in what no compiler would take. */
export const parcels: TypedContract<ContractTypes> = compileContract(parsedParcels.document)

export const parcel = { id: 7, street: 'Elm Street 1', note: null, sent_at: '2030-01-02T03:04:05Z' }

export const newParcel = { street: 'Elm Street 1', password: 'parcel-secret' }

type Credential = string | undefined
interface Request {
  readonly security: { readonly badge: number; readonly pass?: string }
  readonly parameters: { readonly path: { readonly parcelId: number } }
}

/** A handler for each operation. */
export const parcelHandlers = {
  sendParcel: async () => ({ status: 201, body: parcel }),
  trackParcel: async ({ security }: Request) => ({
    status: 200,
    body: { ...parcel, id: security.badge },
  }),
  handOver: async () => ({ status: 204 }),
  printLabel: async ({ parameters }: Request) => ({
    status: 200,
    body: new Uint8Array([0x89, 0x50, parameters.path.parcelId]),
  }),
  addPhoto: async () => ({ status: 204 }),
  watchDepot: async () => ({ status: 200, body: events() }),
  renewPass: async () => ({ status: 401, code: 'OLD_PASS' }),
  returnPass: async ({ security }: Request) => ({
    status: 200,
    body: { message: 'Returned' },
    headers: { 'Set-Cookie': `pass=; Max-Age=0; was=${security.pass}` },
  }),
}

async function* events() {
  yield { data: 'one' }
  yield { event: 'end', data: 'two' }
}

/** The badge of a carrier says 7; the pass is `good`. */
export const parcelAuthenticators = {
  badge: async (token: Credential) =>
    token === undefined
      ? { status: 401, code: 'NO_BADGE', headers: { 'WWW-Authenticate': 'Bearer' } }
      : { principal: parcel.id, actor: String(parcel.id) },
  pass: async (token: Credential) =>
    token === 'good' ? { principal: token } : { status: 401, code: 'BAD_PASS' },
}

type Overrides = Readonly<Record<string, unknown>>

export interface ParcelParts {
  readonly handlers?: Overrides
  readonly authenticators?: Overrides
  readonly contract?: TypedContract<ContractTypes>
  readonly validateResponses?: boolean
}

/** Binds them, with `handlers` and `authenticators` over those above. */
export function bindParcels({
  handlers = {},
  authenticators = {},
  contract = parcels,
  validateResponses = true,
}: ParcelParts = {}): Promise<Binding> {
  return bindHandlers(contract, {
    authenticators: { ...parcelAuthenticators, ...authenticators } as never,
    handlers: { ...parcelHandlers, ...handlers } as never,
    validateResponses,
  })
}
