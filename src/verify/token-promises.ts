import {
  below,
  childrenOf,
  isFields,
  type Place,
  settle,
  settledBelow,
} from '../generate/places.js'
import { schemasFrom } from '../generate/schemas.js'
import type { ContractDocument, Validate } from '../generate/tables.js'

/** A JWT in an answer whose payload the contract describes (`x-jwt-payload` beside the schema of the token). */
export interface TokenPromise {
  /** A member of the JSON body, or the Set-Cookie header. */
  readonly from: { readonly member: string } | { readonly header: 'Set-Cookie' }
  /** Judges the payload. */
  readonly validate: Validate
  /** `x-lifetime` of the payload: the most seconds between `iat` and `exp`. */
  readonly lifetime: number | undefined
}

export function tokenPromises(
  document: ContractDocument,
  response: Place,
  validatorOf: (schema: Place) => Validate,
): TokenPromise[] {
  const promise = (schema: Place, from: TokenPromise['from']): TokenPromise[] => {
    const payload = settledBelow(document, schema, 'x-jwt-payload')
    if (payload === undefined) return []
    const lifetime = below(payload, 'x-lifetime')?.value
    return [
      {
        from,
        validate: validatorOf(payload),
        lifetime: typeof lifetime === 'number' ? lifetime : undefined,
      },
    ]
  }

  const header = settledBelow(document, response, 'headers', 'Set-Cookie')
  const headerSchema = header && settledBelow(document, header, 'schema')
  const bodySchemas = childrenOf(below(response, 'content')).flatMap((media) => {
    const schema = below(media, 'schema')
    return schema ? schemasFrom(document, schema) : []
  })
  const members = bodySchemas
    .filter(({ value }) => isFields(value))
    .flatMap((schema) => childrenOf(below(schema, 'properties')))
  return [
    ...(headerSchema ? promise(headerSchema, { header: 'Set-Cookie' }) : []),
    ...members.flatMap((member) => promise(settle(document, member), { member: member.key })),
  ]
}
