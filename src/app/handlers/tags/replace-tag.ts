import type { Handler } from '../../../../generated/contract.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import { refusedTag, type TagDependencies, tagBody } from './tag-body.js'

/** A color that is absent becomes null. */
export function replaceTag({ tagsOf }: TagDependencies): Handler<'replaceTag', AuthPrincipals> {
  return async ({ body, parameters, security }) => {
    const userId = security.accessToken.id
    const tag = await tagsOf(userId).update(parameters.path.tag_id, { color: null, ...body })
    if (tag === 'not-found') return { status: 404, code: 'TAG_NOT_FOUND' }
    if (tag === 'name-taken' || 'invalid' in tag) return refusedTag(tag)
    return { status: 200, body: tagBody(tag, userId) }
  }
}
