import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Handlers, Schemas } from '../generated/contract.js'
import type { Principals } from './authentication.js'
import type { Database } from './database.js'
import { invalid } from './errors.js'
import { profileOf } from './users.js'

interface Selection {
  readonly slug?: string | undefined
  readonly tag?: string | undefined
  readonly author?: string | undefined
  readonly favorited?: string | undefined
  /** Only articles of users whom this user follows. */
  readonly feedOf?: number
  readonly limit?: number
  readonly offset?: number | undefined
}

/** @param reader 0 for nobody */
function selectArticles(db: Database, reader: number, selection: Selection) {
  const { slug, tag, author, favorited, feedOf } = selection
  let query = db.selectFrom('articles').innerJoin('users', 'users.id', 'articles.author_id')
  if (slug !== undefined) query = query.where('slug', '=', slug)
  if (tag !== undefined) query = query.where(sql<boolean>`${tag} = any(tags)`)
  if (author !== undefined) query = query.where('username', '=', author)
  if (favorited !== undefined) {
    query = query.where('articles.id', 'in', (each) =>
      each
        .selectFrom('favorites')
        .innerJoin('users as fan', 'fan.id', 'favorites.user_id')
        .where('fan.username', '=', favorited)
        .select('article_id'),
    )
  }
  if (feedOf !== undefined) {
    query = query.where('author_id', 'in', (each) =>
      each.selectFrom('follows').where('follower_id', '=', feedOf).select('followed_id'),
    )
  }
  return {
    count: async () => {
      const { count } = await query
        .select(sql<number>`count(*)::int`.as('count'))
        .executeTakeFirstOrThrow()
      return count
    },
    list: async (): Promise<Schemas['Article'][]> => {
      const rows = await query
        .selectAll('articles')
        .select(['username', 'bio', 'image'])
        .select(
          sql<number>`(select count(*)::int from favorites where article_id = articles.id)`.as(
            'likes',
          ),
        )
        .select(
          sql<boolean>`exists (select from favorites where article_id = articles.id and user_id = ${reader})`.as(
            'liked',
          ),
        )
        .select(
          sql<boolean>`exists (select from follows where followed_id = author_id and follower_id = ${reader})`.as(
            'following',
          ),
        )
        .orderBy('articles.id', 'desc')
        .limit(selection.limit ?? 1)
        .offset(selection.offset ?? 0)
        .execute()
      return rows.map((row) => ({
        slug: row.slug,
        title: row.title,
        description: row.description,
        body: row.body,
        tagList: [...row.tags].sort(),
        createdAt: row.created_at.toISOString(),
        updatedAt: row.updated_at.toISOString(),
        favorited: row.liked,
        favoritesCount: row.likes,
        author: profileOf(row, row.following),
      }))
    },
  }
}

/** The id of an article; undefined where there is none. */
export const articleIdAt = (db: Database, slug: string) =>
  db.selectFrom('articles').select('id').where('slug', '=', slug).executeTakeFirst()

const slugOf = (title: string) =>
  `${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-${randomBytes(4).toString('hex')}`

type ArticleHandlers = Pick<
  Handlers<Principals>,
  | 'GetArticles'
  | 'GetArticlesFeed'
  | 'CreateArticle'
  | 'GetArticle'
  | 'UpdateArticle'
  | 'DeleteArticle'
  | 'CreateArticleFavorite'
  | 'DeleteArticleFavorite'
  | 'GetTags'
>

export function articleHandlers(db: Database): ArticleHandlers {
  async function single(slug: string, reader: number) {
    const [article] = await selectArticles(db, reader, { slug }).list()
    return article
      ? ({ status: 200, body: { article } } as const)
      : invalid('there is no such article')
  }
  async function page(selection: Selection, reader: number) {
    const selected = selectArticles(db, reader, selection)
    const [list, articlesCount] = await Promise.all([selected.list(), selected.count()])
    const articles = list.map(({ body: _, ...article }) => article)
    return { status: 200, body: { articles, articlesCount } } as const
  }

  return {
    GetArticles: ({ parameters }) => page(parameters.query, 0),
    GetArticlesFeed: ({ parameters, security: { Token } }) =>
      page({ ...parameters.query, feedOf: Token }, Token),
    GetArticle: ({ parameters }) => single(parameters.path.slug, 0),

    CreateArticle: async ({ body: { article }, security }) => {
      const { title, description, body, tagList: tags = [] } = article
      const slug = slugOf(title)
      const values = { slug, title, description, body, tags, author_id: security.Token }
      await db.insertInto('articles').values(values).execute()
      const created = await single(slug, security.Token)
      return created.status === 200 ? { ...created, status: 201 } : created
    },

    UpdateArticle: async ({ body: { article }, parameters, security }) => {
      const { slug } = parameters.path
      await db
        .updateTable('articles')
        .set({ ...article, updated_at: new Date() })
        .where('slug', '=', slug)
        .where('author_id', '=', security.Token)
        .execute()
      return single(slug, security.Token)
    },

    DeleteArticle: async ({ parameters, security }) => {
      const { numDeletedRows } = await db
        .deleteFrom('articles')
        .where('slug', '=', parameters.path.slug)
        .where('author_id', '=', security.Token)
        .executeTakeFirstOrThrow()
      return numDeletedRows > 0n
        ? { status: 204, body: undefined }
        : invalid('there is no such article')
    },

    CreateArticleFavorite: async ({ parameters, security: { Token } }) => {
      const found = await articleIdAt(db, parameters.path.slug)
      if (found) {
        await db
          .insertInto('favorites')
          .values({ user_id: Token, article_id: found.id })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      }
      return single(parameters.path.slug, Token)
    },

    DeleteArticleFavorite: async ({ parameters, security: { Token } }) => {
      const found = await articleIdAt(db, parameters.path.slug)
      if (found) {
        await db
          .deleteFrom('favorites')
          .where('user_id', '=', Token)
          .where('article_id', '=', found.id)
          .execute()
      }
      return single(parameters.path.slug, Token)
    },

    GetTags: async () => {
      const rows = await db
        .selectFrom('articles')
        .select(sql<string>`unnest(tags)`.as('tag'))
        .distinct()
        .execute()
      return { status: 200, body: { tags: rows.map(({ tag }) => tag).sort() } }
    },
  }
}
