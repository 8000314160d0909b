import { PGlite } from '@electric-sql/pglite'
import { type Generated, Kysely, sql } from 'kysely'
// In a project of your own: from 'kysely', which has it from 0.29 on
import { PGliteDialect } from '../../../src/app/data/database/pglite-dialect.js'

interface UserTable {
  readonly id: Generated<number>
  readonly email: string
  readonly username: string
  readonly password: string
  readonly bio: Generated<string>
  readonly image: Generated<string>
}
interface ArticleTable {
  readonly id: Generated<number>
  readonly slug: string
  readonly title: string
  readonly description: string
  readonly body: string
  readonly tags: string[]
  readonly author_id: number
  readonly created_at: Generated<Date>
  readonly updated_at: Generated<Date>
}
interface CommentTable {
  readonly id: Generated<number>
  readonly article_id: number
  readonly author_id: number
  readonly body: string
  readonly created_at: Generated<Date>
  readonly updated_at: Generated<Date>
}
export interface Tables {
  readonly users: UserTable
  readonly follows: { readonly follower_id: number; readonly followed_id: number }
  readonly articles: ArticleTable
  readonly favorites: { readonly user_id: number; readonly article_id: number }
  readonly comments: CommentTable
}
export type Database = Kysely<Tables>

/** A PostgreSQL in memory, with empty tables. */
export async function openDatabase(): Promise<Database> {
  const db = new Kysely<Tables>({ dialect: new PGliteDialect(new PGlite()) })
  for (const statement of schema) await sql.raw(statement).execute(db)
  return db
}

const times =
  'created_at timestamptz not null default now(), updated_at timestamptz not null default now()'
const schema = [
  `create table users (id serial primary key, email text not null unique, username text not null unique,
    password text not null, bio text not null default '', image text not null default '')`,
  `create table follows (follower_id int references users, followed_id int references users,
    primary key (follower_id, followed_id))`,
  `create table articles (id serial primary key, slug text not null unique, title text not null,
    description text not null, body text not null, tags text[] not null, author_id int not null references users, ${times})`,
  `create table favorites (user_id int references users, article_id int references articles on delete cascade,
    primary key (user_id, article_id))`,
  `create table comments (id serial primary key, article_id int not null references articles on delete cascade,
    author_id int not null references users, body text not null, ${times})`,
]
