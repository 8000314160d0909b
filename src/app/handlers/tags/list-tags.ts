import type { Handler } from '../../../../generated/contract.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import { type TagDependencies, tagBody } from './tag-body.js'

export function listTags({ tagsOf }: TagDependencies): Handler<'listTags', AuthPrincipals> {
  return async ({ security }) => {
    const userId = security.accessToken.id
    const tags = await tagsOf(userId).list()
    return { status: 200, body: tags.map((tag) => tagBody(tag, userId)) }
  }
}
