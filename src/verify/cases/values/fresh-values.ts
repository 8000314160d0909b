import type { DocumentNode } from '../../../openapi/document/document-node.js'
import { isObject } from '../../../openapi/document/document-node.js'
import { effectiveSchemaOf } from '../../../openapi/schema/effective-schema.js'
import type { CompiledContract } from '../../contract/compiled-contract.js'

/** A new e-mail address or id per call. */
export type Fresh = (kind: 'email' | 'uuid') => string

/** Names of members that servers often require to be unique. */
export const uniqueNames = /^(e-?mail|user_?name|login|handle|slug|sku|isbn|nick_?name)$/i

/**
 * A valid body with new values for members that are likely to be unique, so that a second request does not conflict with
 * the first. Members whose schema accepts no new value stay as they are.
 * @param keep a member that must not change
 */
export function withFreshValues(
  contract: CompiledContract,
  schema: DocumentNode,
  value: unknown,
  fresh: Fresh,
  keep?: string,
): unknown {
  if (!isObject(value)) return value
  const { members } = effectiveSchemaOf(contract.document, [schema], 'request')
  const entries = Object.entries(value).map(([name, member]) => {
    const [memberSchema] = members.schemasOf(name) ?? []
    if (name === keep || memberSchema === undefined || typeof member !== 'string') {
      return [name, member] as const
    }
    const validate = contract.validatorOf(memberSchema)
    const candidates = freshTexts(contract, memberSchema, name, member, fresh)
    return [name, candidates.find((candidate) => validate(candidate)) ?? member] as const
  })
  return Object.fromEntries(entries)
}

function freshTexts(
  { document }: CompiledContract,
  schema: DocumentNode,
  name: string,
  text: string,
  fresh: Fresh,
): string[] {
  const { formats, values } = effectiveSchemaOf(document, [schema], 'request')
  if (values !== undefined) return []
  if (formats.includes('email')) return [fresh('email')]
  if (formats.includes('uuid')) return /id$/i.test(name) ? [] : [fresh('uuid')]
  if (!uniqueNames.test(name)) return []
  if (/mail/i.test(name)) return [fresh('email')]
  const id = fresh('uuid').slice(0, 8)
  return [`${text}-${id}`, `${text}${id}`, id]
}
