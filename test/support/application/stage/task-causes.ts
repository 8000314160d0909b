import { type Account, canary, type Place, type Stage } from './stage.js'

/** What is sent to an operation, and to which server: `open` unless it is named. */
export interface Ask {
  readonly at?: Place
  readonly path?: Readonly<Record<string, number | string>>
  readonly query?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

export type Cause = (stage: Stage) => Ask | Promise<Ask>

export const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })

/** The codes of an operation that needs an access token. */
export const withToken = (ask: Ask = {}) => ({
  MISSING_TOKEN: () => ask,
  TOKEN_EXPIRED: async (stage: Stage) =>
    signed(ask, stage.pastTokens.accessOf(await stage.newAccount())),
  INVALID_TOKEN: () => signed(ask, canary),
  INVALID_TOKEN_TYPE: async (stage: Stage) => signed(ask, (await stage.newAccount()).refreshToken),
})

export const at =
  (place: Place, cause: Cause): Cause =>
  async (stage) => ({ ...(await cause(stage)), at: place })

function signed(ask: Ask, token: string): Ask {
  return { ...ask, headers: { ...ask.headers, ...bearer(token) } }
}

export const json = (body: unknown): Ask => ({
  headers: { 'Content-Type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

interface Own {
  readonly task_id: number
  readonly tag_id: number
  readonly etag: string
}

/** An account that has a task and a tag. */
async function ownRows(stage: Stage, account: Account): Promise<Own> {
  const post = (path: string, body: object) =>
    fetch(`${stage.urls.open}/api/v1${path}`, {
      method: 'POST',
      headers: { ...bearer(account.accessToken), 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  const task = await post('/tasks', { title: canary })
  const tag = await post('/tags', { name: 'work' })
  return {
    task_id: ((await task.json()) as { id: number }).id,
    tag_id: ((await tag.json()) as { id: number }).id,
    etag: String(task.headers.get('etag')),
  }
}

const by =
  (ask: (own: Own) => Ask): Cause =>
  async (stage) => {
    const account = await stage.newAccount()
    const own = await ownRows(stage, account)
    return signed({ path: { ...own }, ...ask(own) }, account.accessToken)
  }
const mine = (ask: Ask = {}) => by(() => ask)
const unknown = (names: object) => by((own) => ({ path: { ...own, ...names } }))
const linked: Cause = async (stage) => {
  const ask = await mine()(stage)
  const { task_id, tag_id } = ask.path ?? {}
  const url = `${stage.urls.open}/api/v1/tasks/${task_id}/tags/${tag_id}`
  await fetch(url, { method: 'POST', headers: ask.headers ?? {} })
  return ask
}

const noTask = { task_id: 2_147_483_647 }
const noTag = { tag_id: 2_147_483_647 }
const ifMatch = { headers: { 'If-Match': '"other"' } }
const task = { title: canary, completed: false, priority: 'low' }
const query = (name: string, value: string) => mine({ query: `${name}=${value}` })

const taskBody = {
  INVALID_TITLE: mine(json({ ...task, title: ' ' })),
  DESCRIPTION_TOO_LONG: mine(json({ ...task, description: 'x'.repeat(1001) })),
  INVALID_PRIORITY: mine(json({ ...task, priority: canary })),
  INVALID_DUE_DATE: mine(json({ ...task, due_date: canary })),
  INVALID_RECURRENCE_RULE: mine(json({ ...task, recurrence_rule: canary })),
}
const tagBody = {
  INVALID_TAG_NAME: mine(json({ name: ' ' })),
  INVALID_COLOR: mine(json({ name: 'home', color: canary })),
}
const changed = {
  ...taskBody,
  200: mine(json(task)),
  TASK_NOT_FOUND: by((own) => ({ path: { ...own, ...noTask }, ...json(task) })),
  PRECONDITION_FAILED: mine({
    ...json(task),
    headers: { ...json(task).headers, ...ifMatch.headers },
  }),
}
const link = {
  TASK_NOT_FOUND: unknown(noTask),
  TAG_NOT_FOUND: unknown(noTag),
}

/** How a caller brings about the responses of the operations on tasks and tags that do not follow from the contract. */
export const taskCauses = {
  listTasks: {
    200: mine(),
    INVALID_PAGINATION: query('page', '0'),
    INVALID_CURSOR: query('after', canary),
    INVALID_STATUS: query('status', canary),
    INVALID_PRIORITY: query('priority', canary),
    INVALID_SORT_FIELD: query('sort', canary),
    VALIDATION_ERROR: query('after', '%21'),
  },
  createTask: { ...taskBody, 201: mine(json(task)) },
  getTask: {
    200: mine(),
    304: by(({ etag }) => ({ headers: { 'If-None-Match': etag } })),
    TASK_NOT_FOUND: unknown(noTask),
  },
  replaceTask: changed,
  updateTask: changed,
  deleteTask: {
    204: mine(),
    TASK_NOT_FOUND: unknown(noTask),
    PRECONDITION_FAILED: mine(ifMatch),
  },
  addTagToTask: { ...link, 200: linked, 201: mine() },
  removeTagFromTask: { ...link, 204: linked },
  listTags: { 200: mine() },
  createTag: {
    ...tagBody,
    201: mine(json({ name: 'home' })),
    TAG_ALREADY_EXISTS: mine(json({ name: 'work' })),
  },
  replaceTag: {
    ...tagBody,
    200: mine(json({ name: 'home' })),
    TAG_NOT_FOUND: by((own) => ({ path: { ...own, ...noTag }, ...json({ name: 'home' }) })),
    TAG_ALREADY_EXISTS: async (stage: Stage) => {
      const ask = await mine(json({ name: 'work' }))(stage)
      const url = `${stage.urls.open}/api/v1/tags`
      const other = await fetch(url, {
        method: 'POST',
        headers: ask.headers ?? {},
        body: JSON.stringify({ name: 'home' }),
      })
      return { ...ask, path: { tag_id: ((await other.json()) as { id: number }).id } }
    },
  },
  deleteTag: {
    204: mine(),
    TAG_NOT_FOUND: unknown(noTag),
  },
}
