import type { Handlers } from '../generated/contract.js'
import { articleIdAt } from './articles.js'
import type { Principals } from './authentication.js'
import type { Database } from './database.js'
import { invalid } from './errors.js'
import { profileOf } from './users.js'

type CommentHandlers = Pick<
  Handlers<Principals>,
  'GetArticleComments' | 'CreateArticleComment' | 'DeleteArticleComment'
>

export function commentHandlers(db: Database): CommentHandlers {
  async function select(column: 'comments.article_id' | 'comments.id', id: number) {
    const rows = await db
      .selectFrom('comments')
      .innerJoin('users', 'users.id', 'comments.author_id')
      .selectAll('comments')
      .select(['username', 'bio', 'image'])
      .where(column, '=', id)
      .orderBy('comments.id')
      .execute()
    return rows.map((row) => ({
      id: row.id,
      body: row.body,
      createdAt: row.created_at.toISOString(),
      updatedAt: row.updated_at.toISOString(),
      author: profileOf(row, false),
    }))
  }

  return {
    GetArticleComments: async ({ parameters }) => {
      const article = await articleIdAt(db, parameters.path.slug)
      if (article === undefined) return invalid('there is no such article')
      return { status: 200, body: { comments: await select('comments.article_id', article.id) } }
    },

    CreateArticleComment: async ({ parameters, body: { comment }, security }) => {
      const article = await articleIdAt(db, parameters.path.slug)
      if (article === undefined) return invalid('there is no such article')
      const { id } = await db
        .insertInto('comments')
        .values({ article_id: article.id, author_id: security.Token, body: comment.body })
        .returning('id')
        .executeTakeFirstOrThrow()
      const [created] = await select('comments.id', id)
      return created
        ? { status: 200, body: { comment: created } }
        : invalid('the comment has been deleted')
    },

    DeleteArticleComment: async ({ parameters, security }) => {
      const { numDeletedRows } = await db
        .deleteFrom('comments')
        .where('id', '=', parameters.path.id)
        .where('author_id', '=', security.Token)
        .executeTakeFirstOrThrow()
      return numDeletedRows > 0n
        ? { status: 204, body: undefined }
        : invalid('there is no such comment')
    },
  }
}
