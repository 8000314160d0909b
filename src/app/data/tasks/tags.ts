import type { Kysely, Selectable } from 'kysely'
import type { Database, TagsTable } from '../database/database.js'
import { inTransaction } from '../database/in-transaction.js'
import { isSerial, normalizedColor, trimmedText } from '../statements/column-values.js'
import { violates } from '../statements/violates.js'
import { cleanFields, type FieldRules, type Invalid, isInvalid, orNull } from './field-rules.js'
import { textKey } from './order-keys.js'
import { lockUser } from './task-tags.js'

export type Tag = Omit<Selectable<TagsTable>, 'user_id'>

export interface NewTag {
  /** White space around it is taken off. A user has one tag of a name. */
  name: string
  /** `#RRGGBB` or `#RGB`, in any case. */
  color?: string | null
}

type InvalidTag = Invalid<keyof NewTag>

const RULES: FieldRules<NewTag> = {
  name: { clean: (name) => trimmedText(name, 1, 50), reason: 'must have 1 to 50 characters' },
  color: { clean: orNull(normalizedColor), reason: 'must be a colour like #1A2B3C' },
}

const COLUMNS = ['id', 'name', 'color', 'created_at'] as const

/** The tags of one user. A tag of another user is not found. */
export type TagsRepository = ReturnType<typeof tagsOf>

/** @param db may be a transaction */
export function tagsOf(db: Kysely<Database>, userId: string) {
  const own = () => db.selectFrom('tags').select(COLUMNS).where('user_id', '=', userId)

  async function create(tag: NewTag): Promise<Tag | InvalidTag | 'name-taken'> {
    const values = cleanFields(RULES, tag)
    if (isInvalid(values)) return values
    const row = await db
      .insertInto('tags')
      .values({ ...values, user_id: userId })
      .onConflict((conflict) => conflict.columns(['name', 'user_id']).doNothing())
      .returning(COLUMNS)
      .executeTakeFirst()
    return row ?? 'name-taken'
  }

  async function get(id: number): Promise<Tag | 'not-found'> {
    if (!isSerial(id)) return 'not-found'
    return (await own().where('id', '=', id).executeTakeFirst()) ?? 'not-found'
  }

  /** All, in the order of their names. */
  function list(): Promise<Tag[]> {
    return own().orderBy(textKey('name')).orderBy('id').execute()
  }

  async function update(
    id: number,
    changes: Partial<NewTag>,
  ): Promise<Tag | InvalidTag | 'name-taken' | 'not-found'> {
    const values = cleanFields(RULES, changes)
    if (isInvalid(values)) return values
    if (!isSerial(id) || Object.keys(values).length === 0) return get(id)
    try {
      const row = await db
        .updateTable('tags')
        .set(values)
        .where('user_id', '=', userId)
        .where('id', '=', id)
        .returning(COLUMNS)
        .executeTakeFirst()
      return row ?? 'not-found'
    } catch (error) {
      if (violates(error, 'tags_name_user_id_key')) return 'name-taken'
      throw error
    }
  }

  /** The links to its tasks go with it. */
  async function remove(id: number): Promise<'deleted' | 'not-found'> {
    if (!isSerial(id)) return 'not-found'
    return inTransaction(db, async (transaction) => {
      await lockUser(transaction, userId)
      const { numDeletedRows } = await transaction
        .deleteFrom('tags')
        .where('user_id', '=', userId)
        .where('id', '=', id)
        .executeTakeFirst()
      return numDeletedRows > 0n ? 'deleted' : 'not-found'
    })
  }

  return { create, get, list, update, delete: remove }
}
