import type { Schemas } from '../../../../generated/contract.js'
import type { Invalid } from '../../data/tasks/field-rules.js'
import type { NewTag, Tag, TagsRepository } from '../../data/tasks/tags.js'

/** The tags of a user. */
export interface TagDependencies {
  readonly tagsOf: (userId: string) => TagsRepository
}

/** The contract's Tag. */
export function tagBody({ id, name, color }: Tag, userId: string): Schemas['Tag'] {
  return { id, name, color, user_id: userId }
}

const codes = { name: 'INVALID_TAG_NAME', color: 'INVALID_COLOR' } as const

/** The response to a tag that the repository refuses. */
export function refusedTag(outcome: Invalid<keyof NewTag> | 'name-taken') {
  const code = outcome === 'name-taken' ? 'TAG_ALREADY_EXISTS' : codes[outcome.invalid]
  return { status: 400, code } as const
}
