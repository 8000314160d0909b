import type { WholeDatabase } from '../data/database/whole-database.js'

/** What is remembered, as a person would look for it: by user. */
export function memoryState({ users, sessions, tasks, tags, links }: WholeDatabase) {
  const namesOf = (taskId: number) =>
    links
      .filter(({ task_id }) => task_id === taskId)
      .flatMap(({ tag_id }) => tags.filter(({ id }) => id === tag_id).map(({ name }) => name))
  const own = <Row extends { user_id: string }>(rows: readonly Row[], userId: string) =>
    rows.filter(({ user_id }) => user_id === userId).map(({ user_id: _, ...row }) => row)

  return users.map((user) => ({
    ...user,
    sessions: own(sessions, user.id),
    tags: own(tags, user.id),
    tasks: own(tasks, user.id).map((task) => ({ ...task, tags: namesOf(task.id) })),
  }))
}
