import type { Handler } from '../../../../generated/contract.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import { refusedTag, type TagDependencies, tagBody } from './tag-body.js'

export function createTag({ tagsOf }: TagDependencies): Handler<'createTag', AuthPrincipals> {
  return async ({ body, security }) => {
    const userId = security.accessToken.id
    const tag = await tagsOf(userId).create(body)
    if (tag === 'name-taken' || 'invalid' in tag) return refusedTag(tag)
    return { status: 201, body: tagBody(tag, userId) }
  }
}
