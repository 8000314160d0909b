import type { Validate } from '../../openapi/compiled/tables.js'
import type { ContractDocument } from '../../openapi/document/contract-document.js'
import {
  childAt,
  childrenOf,
  type DocumentNode,
  isObject,
  resolvedChildAt,
  resolveRef,
} from '../../openapi/document/document-node.js'
import { schemasFrom } from '../../openapi/schema/schemas.js'

/** A JWT in a response whose payload the contract describes (`x-jwt-payload` in the schema of the token). */
export interface TokenExpectation {
  /** Where the token is: a member of the JSON body, or the Set-Cookie header. */
  readonly from: { readonly member: string } | { readonly header: 'Set-Cookie' }
  /** Validates the payload. */
  readonly validate: Validate
  /** `x-lifetime` of the payload: the maximum of `exp - iat`, in seconds. */
  readonly lifetime: number | undefined
}

export function tokenExpectations(
  document: ContractDocument,
  response: DocumentNode,
  validatorOf: (schema: DocumentNode) => Validate,
): TokenExpectation[] {
  const expectation = (
    schema: DocumentNode,
    from: TokenExpectation['from'],
  ): TokenExpectation[] => {
    const payload = resolvedChildAt(document, schema, 'x-jwt-payload')
    if (payload === undefined) return []
    const lifetime = childAt(payload, 'x-lifetime')?.value
    return [
      {
        from,
        validate: validatorOf(payload),
        lifetime: typeof lifetime === 'number' ? lifetime : undefined,
      },
    ]
  }

  const header = resolvedChildAt(document, response, 'headers', 'Set-Cookie')
  const headerSchema = header && resolvedChildAt(document, header, 'schema')
  const bodySchemas = childrenOf(childAt(response, 'content')).flatMap((media) => {
    const schema = childAt(media, 'schema')
    return schema ? schemasFrom(document, schema) : []
  })
  const members = bodySchemas
    .filter(({ value }) => isObject(value))
    .flatMap((schema) => childrenOf(childAt(schema, 'properties')))
  return [
    ...(headerSchema ? expectation(headerSchema, { header: 'Set-Cookie' }) : []),
    ...members.flatMap((member) =>
      expectation(resolveRef(document, member), { member: member.key }),
    ),
  ]
}
