import type { Handler } from '../../../../generated/contract.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import type { TagDependencies } from './tag-body.js'

export function deleteTag({ tagsOf }: TagDependencies): Handler<'deleteTag', AuthPrincipals> {
  return async ({ parameters, security }) => {
    const outcome = await tagsOf(security.accessToken.id).delete(parameters.path.tag_id)
    if (outcome === 'not-found') return { status: 404, code: 'TAG_NOT_FOUND' }
    return { status: 204, body: undefined }
  }
}
