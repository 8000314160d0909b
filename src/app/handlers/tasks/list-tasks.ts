import type { Handler, HandlerRequest } from '../../../../generated/contract.js'
import { MAX_PAGE_SIZE } from '../../data/tasks/page.js'
import type { TaskListRequest, TaskSort } from '../../data/tasks/task-list.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import type { TaskDependencies } from './change-task.js'
import { taskBody } from './task-body.js'

type Query = HandlerRequest<'listTasks', AuthPrincipals>['parameters']['query']

/** One page, with the URL of the next one in `Link` (RFC 8288). */
export function listTasks({ tasksOf }: TaskDependencies): Handler<'listTasks', AuthPrincipals> {
  return async ({ parameters, security }) => {
    const { query } = parameters
    const userId = security.accessToken.id
    const limit = Math.min(query.limit, MAX_PAGE_SIZE)
    const found = await tasksOf(userId).list(listRequest({ ...query, limit }))
    if (found === 'invalid-cursor') return { status: 400, code: 'INVALID_CURSOR' }
    const { items, total, next } = found
    return {
      status: 200,
      body: {
        items: items.map((task) => taskBody(task, userId)),
        total,
        page: query.page,
        limit,
        pages: Math.ceil(total / limit),
      },
      headers: next === undefined ? {} : { Link: `<${nextUrl(query, next)}>; rel="next"` },
    }
  }
}

/** The parameters as the repository takes them. An empty text is no filter. */
function listRequest({
  page,
  limit,
  after,
  q,
  status,
  priority,
  tag,
  sort,
}: Query): TaskListRequest {
  return {
    limit,
    ...(after === undefined ? { offset: (page - 1) * limit } : { after }),
    ...(q !== undefined && q !== '' && { text: q }),
    ...(status !== 'all' && { completed: status === 'completed' }),
    ...(priority !== undefined && { priority }),
    ...(tag !== undefined && { tag }),
    sort: sort.replace(/^-/, '') as TaskSort,
    direction: sort.startsWith('-') ? 'desc' : 'asc',
  }
}

function nextUrl({ page: _, ...query }: Query, next: string): string {
  const given = Object.entries({ ...query, after: next }).filter(([, value]) => value !== undefined)
  return `/api/v1/tasks?${new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]))}`
}
