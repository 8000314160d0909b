import type pg from 'pg'

/** The least work that a list of tasks, a new task and a change of one can be done with: one prepared statement each. */

const tags = `coalesce((
  select json_agg(json_build_object('id', t.id, 'name', t.name, 'color', t.color) order by t.name)
  from task_tag_link l join tags t on t.id = l.tag_id where l.task_id = tasks.id), '[]') as tags`
const columns =
  'id, title, description, completed, priority, due_date, recurrence_rule, user_id, created_at, updated_at'

const list = {
  name: 'list-tasks',
  text: `select ${columns}, ${tags}, (select count(*)::int from tasks where user_id = $1) as total
         from tasks where user_id = $1 order by created_at desc, id desc limit 20`,
}
const insert = {
  name: 'insert-task',
  text: `insert into tasks (user_id, title) values ($1, $2) returning ${columns}`,
}
const update = {
  name: 'update-task',
  text: `update tasks set completed = $3 where user_id = $1 and id = $2 returning ${columns}, ${tags}`,
}

export function taskQueries(pool: pg.Pool) {
  const rows = async (query: pg.QueryConfig) => (await pool.query(query)).rows
  return {
    async list(userId: string) {
      const found = await rows({ ...list, values: [userId] })
      const total: number = found[0]?.total ?? 0
      const items = found.map(({ total: _, ...task }) => task)
      return { items, total, page: 1, limit: 20, pages: Math.ceil(total / 20) }
    },
    async create(userId: string, { title }: { title: string }) {
      const [task] = await rows({ ...insert, values: [userId, title] })
      return { ...task, tags: [] }
    },
    async update(userId: string, id: number, { completed }: { completed: boolean }) {
      const [task] = await rows({ ...update, values: [userId, id, completed] })
      if (task === undefined) throw new Error('there is no such task')
      return task
    },
  }
}
