import { expect } from 'chai'
import { startTestApp, type TestApp } from '../support/application/test-app.js'
import { eachDatabase } from '../support/databases/databases.js'
import type { ReceivedResponse } from '../support/http/api-caller.js'
import { TaskCaller } from '../support/tasks/task-caller.js'

const problemOf = ({ status, body }: ReceivedResponse) => [status, body?.code, body?.detail]
const titlesOf = ({ body }: ReceivedResponse) =>
  body.items.map(({ title }: { title: string }) => title)

const invalid = {
  title: [400, 'INVALID_TITLE', 'Title is required and must be 1-200 characters'],
  description: [400, 'DESCRIPTION_TOO_LONG', 'Description cannot exceed 1000 characters'],
  priority: [400, 'INVALID_PRIORITY', 'Priority must be low, medium, or high'],
  due_date: [400, 'INVALID_DUE_DATE', 'Due date must be a valid ISO 8601 datetime'],
  page: [400, 'INVALID_PAGINATION', 'Page and limit must be positive integers'],
  status: [400, 'INVALID_STATUS', 'Status must be one of: all, pending, completed'],
  sort: [
    400,
    'INVALID_SORT_FIELD',
    'Sort field must be one of: due_date, priority, created_at, title',
  ],
  name: [400, 'INVALID_TAG_NAME', 'Tag name is required and must be 1-50 characters'],
  color: [400, 'INVALID_COLOR', 'Color must be a valid hex color (e.g., #FF5733)'],
}
const taskNotFound = [404, 'TASK_NOT_FOUND', 'Task not found']
const tagNotFound = [404, 'TAG_NOT_FOUND', 'Tag not found']

eachDatabase('tasks and tags over HTTP', (database) => {
  let app: TestApp
  let ada: TaskCaller
  let bob: TaskCaller

  before(async () => {
    app = await startTestApp(database())
  })
  after(() => app?.close())
  beforeEach(async () => {
    ada = await TaskCaller.signUp(app.url)
    bob = await TaskCaller.signUp(app.url)
  })

  describe('a new task', () => {
    it('is 201 with defaults, its owner, an ETag and its Location', async () => {
      const { status, body, headers } = await ada.post('/tasks', { title: '  Read \n' })
      expect(status).to.equal(201)
      const { id, created_at, ...rest } = body
      expect(rest).to.deep.equal({
        title: 'Read',
        description: null,
        completed: false,
        priority: 'medium',
        due_date: null,
        recurrence_rule: null,
        user_id: ada.userId,
        updated_at: created_at,
        tags: [],
      })
      expect(headers.get('location')).to.equal(`/api/v1/tasks/${id}`)
      const read = await ada.get(`/tasks/${id}`)
      expect(read.body).to.deep.equal(body)
      expect(read.headers.get('etag')).to.equal(headers.get('etag'))
    })

    it('keeps what was sent: a past due date, emoji, the longest texts', async () => {
      const given = {
        title: '💥'.repeat(200),
        description: 'é'.repeat(1000),
        completed: true,
        priority: 'high',
        due_date: '1999-12-31T23:59:59.000Z',
        recurrence_rule: 'FREQ=DAILY',
      }
      expect((await ada.post('/tasks', given)).body).to.include(given)
    })

    for (const [member, values] of Object.entries({
      title: ['', ' \t\n', 'x'.repeat(201), `${'💥'.repeat(201)}`],
      description: ['x'.repeat(1001)],
      priority: ['urgent', 'HIGH', ''],
      due_date: ['tomorrow', '', '2026-13-01T00:00:00Z', '2026-02-30T00:00:00Z', '2026-01-01'],
    })) {
      it(`refuses a ${member} by its code, and stores nothing`, async () => {
        for (const value of values) {
          const response = await ada.post('/tasks', { title: 'x', [member]: value })
          expect(problemOf(response)).to.deep.equal(invalid[member as keyof typeof invalid])
          expect(response.body.field).to.equal(member)
        }
        expect((await ada.get('/tasks')).body.total).to.equal(0)
      })
    }

    it('refuses a wrong JSON type as 422, by the member', async () => {
      for (const [member, value] of Object.entries({
        title: 5,
        description: 5,
        completed: 'yes',
        priority: 5,
        due_date: 5,
        recurrence_rule: 5,
      })) {
        const { status, body } = await ada.post('/tasks', { title: 'x', [member]: value })
        expect([status, body.code, body.field]).to.deep.equal([422, 'VALIDATION_ERROR', member])
      }
      const missing = await ada.post('/tasks', {})
      expect([missing.status, missing.body.field]).to.deep.equal([422, 'title'])
    })

    it('belongs to the user of the token, whatever the body says', async () => {
      const { body } = await ada.post('/tasks', { title: 'x', user_id: bob.userId, id: 1_000_000 })
      expect(body.user_id).to.equal(ada.userId)
      expect(body.id).not.to.equal(1_000_000)
      expect((await bob.get('/tasks')).body.total).to.equal(0)
    })
  })

  describe('a change', () => {
    it('by PUT empties what is absent; title, completed and priority are required', async () => {
      const { id } = await ada.task({
        description: 'd',
        priority: 'high',
        recurrence_rule: 'FREQ=DAILY',
      })
      const { body } = await ada.send('PUT', `/tasks/${id}`, {
        title: 'New',
        completed: true,
        priority: 'low',
      })
      expect(body).to.include({ title: 'New', completed: true, priority: 'low' })
      expect(body).to.include({ description: null, due_date: null, recurrence_rule: null })
      for (const absent of ['title', 'completed', 'priority']) {
        const { [absent]: _, ...rest }: Record<string, unknown> = {
          title: 'x',
          completed: false,
          priority: 'low',
        }
        const refused = await ada.send('PUT', `/tasks/${id}`, rest)
        expect([refused.status, refused.body.field]).to.deep.equal([422, absent])
      }
    })

    it('by PATCH changes what is given; null empties; nothing given changes nothing', async () => {
      const before = await ada.task({ description: 'd', due_date: '2026-01-01T00:00:00Z' })
      const path = `/tasks/${before.id}`
      const { body } = await ada.send('PATCH', path, { due_date: null })
      expect(body).to.include({ description: 'd', due_date: null })
      expect(body.updated_at).not.to.equal(before.updated_at)
      expect((await ada.send('PATCH', path, {})).body).to.deep.equal(body)
      const refused = await ada.send('PATCH', path, { title: ' ' })
      expect(problemOf(refused)).to.deep.equal(invalid.title)
      expect((await ada.get(path)).body).to.deep.equal(body)
    })

    it('with If-Match is made only on the task that was seen: 412, and nothing changes', async () => {
      const { id } = await ada.task()
      const path = `/tasks/${id}`
      const etag = String((await ada.get(path)).headers.get('etag'))
      const change = (ifMatch: string) =>
        ada.send('PATCH', path, { completed: true }, { 'If-Match': ifMatch })
      expect((await change('"other"')).status).to.equal(412)
      expect((await change(`W/${etag}`)).status).to.equal(412)
      expect((await change(`"other", ${etag}`)).status).to.equal(200)
      const stale = await change(etag)
      expect(problemOf(stale).slice(0, 2)).to.deep.equal([412, 'PRECONDITION_FAILED'])
      expect((await change('*')).status).to.equal(200)
      const gone = await ada.send('DELETE', path, undefined, { 'If-Match': etag })
      expect(gone.status).to.equal(412)
      expect((await ada.get(path)).status).to.equal(200)
    })

    it('at once with one ETag is made once', async () => {
      const { id } = await ada.task()
      const etag = String((await ada.get(`/tasks/${id}`)).headers.get('etag'))
      const statuses = await Promise.all(
        Array.from({ length: 8 }, async (_, i) => {
          const headers = { 'If-Match': etag }
          return (await ada.send('PATCH', `/tasks/${id}`, { title: `t${i}` }, headers)).status
        }),
      )
      expect(statuses.sort()).to.deep.equal([200, ...Array(7).fill(412)])
    })

    it('that loses against a deletion is a 404', async () => {
      const { id } = await ada.task()
      const responses = await Promise.all([
        ada.send('DELETE', `/tasks/${id}`),
        ...Array.from({ length: 5 }, () => ada.send('PATCH', `/tasks/${id}`, { completed: true })),
      ])
      expect(responses[0]?.status).to.equal(204)
      for (const { status } of responses.slice(1)) expect(status).to.be.oneOf([200, 404])
      expect(problemOf(await ada.get(`/tasks/${id}`))).to.deep.equal(taskNotFound)
    })
  })

  it('answers If-None-Match of the same task with 304, without a body', async () => {
    const { id } = await ada.task()
    const { headers } = await ada.get(`/tasks/${id}`)
    const etag = String(headers.get('etag'))
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const { status, text, ...rest } = await ada.get(`/tasks/${id}`, { 'If-None-Match': known })
      expect([status, text, rest.headers.get('etag')]).to.deep.equal([304, '', etag])
    }
    expect((await ada.get(`/tasks/${id}`, { 'If-None-Match': '"x"' })).status).to.equal(200)
  })

  describe('the list', () => {
    it('has the newest first, in pages of 20', async () => {
      for (let i = 1; i <= 21; i += 1) await ada.task({ title: `t${i}` })
      const { body } = await ada.get('/tasks')
      expect(body).to.include({ total: 21, page: 1, limit: 20, pages: 2 })
      expect([body.items[0].title, body.items.length]).to.deep.equal(['t21', 20])
      const second = await ada.get('/tasks?page=2')
      expect(titlesOf(second)).to.deep.equal(['t1'])
      const past = await ada.get('/tasks?page=3')
      expect(past.body).to.include({ total: 21, page: 3, pages: 2 }).and.deep.include({ items: [] })
    })

    it('is empty without tasks: total 0, pages 0', async () => {
      const expected = { items: [], total: 0, page: 1, limit: 20, pages: 0 }
      expect((await ada.get('/tasks')).body).to.deep.equal(expected)
    })

    it('caps the limit at 100', async () => {
      expect((await ada.get('/tasks?limit=101')).body.limit).to.equal(100)
      expect((await ada.get('/tasks?limit=1')).body.limit).to.equal(1)
    })

    for (const query of [
      'page=0',
      'page=-1',
      'page=1.5',
      'page=x',
      'limit=0',
      'limit=-5',
      'limit=',
      'page=1e3x',
    ]) {
      it(`refuses ${query}`, async () => {
        expect(problemOf(await ada.get(`/tasks?${query}`))).to.deep.equal(invalid.page)
      })
    }

    it('refuses another status, priority and order', async () => {
      expect(problemOf(await ada.get('/tasks?status=done'))).to.deep.equal(invalid.status)
      expect(problemOf(await ada.get('/tasks?priority=urgent'))).to.deep.equal(invalid.priority)
      for (const sort of ['name', '--title', '__proto__', 'title;drop table tasks']) {
        const query = new URLSearchParams({ sort })
        expect(problemOf(await ada.get(`/tasks?${query}`))).to.deep.equal(invalid.sort)
      }
    })

    it('joins its filters by AND', async () => {
      const home = await ada.tag('home')
      const milk = await ada.task({ title: 'Buy MILK', priority: 'high' })
      await ada.task({ title: 'Call', description: 'about the milk', completed: true })
      await ada.task({ title: '100%_sure' })
      await ada.post(`/tasks/${milk.id}/tags/${home.id}`)
      const found = async (query: Record<string, string>) =>
        titlesOf(await ada.get(`/tasks?${new URLSearchParams({ sort: 'title', ...query })}`))
      expect(await found({ q: 'milk' })).to.deep.equal(['Buy MILK', 'Call'])
      expect(await found({ q: '' })).to.have.length(3)
      expect(await found({ q: '%' })).to.deep.equal(['100%_sure'])
      expect(await found({ q: 'milk', status: 'completed' })).to.deep.equal(['Call'])
      expect(await found({ status: 'pending', priority: 'high' })).to.deep.equal(['Buy MILK'])
      expect(await found({ tag: 'home' })).to.deep.equal(['Buy MILK'])
      expect(await found({ tag: String(home.id) })).to.deep.equal(['Buy MILK'])
      expect(await found({ tag: 'home', status: 'completed' })).to.deep.equal([])
    })

    it('has each order and its reverse', async () => {
      await ada.task({ title: 'b', priority: 'low', due_date: '2026-02-01T00:00:00Z' })
      await ada.task({ title: 'A', priority: 'high' })
      await ada.task({ title: 'c', priority: 'medium', due_date: '2026-01-01T00:00:00Z' })
      const orders: Record<string, string> = {
        due_date: 'cbA',
        priority: 'Acb',
        created_at: 'bAc',
        title: 'Abc',
      }
      for (const [sort, order] of Object.entries(orders)) {
        expect(titlesOf(await ada.get(`/tasks?sort=${sort}`)).join('')).to.equal(order)
        const reversed = [...order].reverse().join('')
        expect(titlesOf(await ada.get(`/tasks?sort=-${sort}`)).join('')).to.equal(reversed)
      }
    })

    it('is followed to its end by Link, with its filters, while tasks come and go', async () => {
      for (let i = 0; i < 7; i += 1) await ada.task({ title: `t${i}`, completed: i === 3 })
      let url: string | undefined = '/tasks?sort=title&limit=2&status=pending'
      const seen: string[] = []
      while (url !== undefined) {
        const page = await ada.get(url)
        seen.push(...titlesOf(page))
        if (seen.length === 2) await ada.task({ title: 'a comes before' })
        const [, next] = /^<\/api\/v1(.*)>; rel="next"$/.exec(page.headers.get('link') ?? '') ?? []
        url = next
      }
      expect(seen).to.deep.equal(['t0', 't1', 't2', 't4', 't5', 't6'])
    })

    it('refuses a cursor of another order, and one that is none', async () => {
      for (let i = 0; i < 2; i += 1) await ada.task()
      const { headers } = await ada.get('/tasks?limit=1&sort=title')
      const [, after = ''] = /after=([\w-]+)/.exec(headers.get('link') ?? '') ?? []
      expect((await ada.get(`/tasks?sort=title&after=${after}`)).status).to.equal(200)
      for (const query of [`sort=-title&after=${after}`, 'after=nonsense']) {
        expect((await ada.get(`/tasks?${query}`)).body.code).to.equal('INVALID_CURSOR')
      }
    })
  })

  describe('tags', () => {
    it('are created, listed by name, replaced and deleted', async () => {
      const created = await ada.post('/tags', { name: ' work ', color: '#ff5733' })
      expect([created.status, created.body]).to.deep.equal([
        201,
        { id: created.body.id, name: 'work', color: '#FF5733', user_id: ada.userId },
      ])
      const home = await ada.tag('Home')
      expect((await ada.get('/tags')).body).to.deep.equal([home, created.body])
      const path = `/tags/${home.id}`
      expect((await ada.send('PUT', path, { name: 'zoo' })).body).to.include({ name: 'zoo' })
      expect((await ada.send('DELETE', path)).status).to.equal(204)
      expect(problemOf(await ada.send('DELETE', path))).to.deep.equal(tagNotFound)
      expect(problemOf(await ada.send('PUT', path, { name: 'x' }))).to.deep.equal(tagNotFound)
    })

    it('have a name of 1 to 50 characters and a hex color', async () => {
      for (const name of ['', '  ', 'x'.repeat(51)]) {
        expect(problemOf(await ada.post('/tags', { name }))).to.deep.equal(invalid.name)
      }
      for (const color of ['red', '#FFF', '#GGGGGG', '']) {
        const response = await ada.post('/tags', { name: 'x', color })
        expect(problemOf(response)).to.deep.equal(invalid.color)
      }
      expect((await ada.post('/tags', { color: null })).status).to.equal(422)
    })

    it('have a name that the user has once', async () => {
      await ada.tag('work')
      const taken = [400, 'TAG_ALREADY_EXISTS', 'A tag with this name already exists']
      expect(problemOf(await ada.post('/tags', { name: 'work' }))).to.deep.equal(taken)
      const { id } = await ada.tag('home')
      expect(problemOf(await ada.send('PUT', `/tags/${id}`, { name: 'work' }))).to.deep.equal(taken)
      expect((await bob.post('/tags', { name: 'work' })).status).to.equal(201)
      const race = await Promise.all(
        Array.from({ length: 5 }, () => ada.post('/tags', { name: 'r' })),
      )
      expect(race.map(({ status }) => status).sort()).to.deep.equal([201, 400, 400, 400, 400])
    })

    it('are linked once: 201, then 200; unlinked: 204, again 204', async () => {
      const [{ id }, tag] = [await ada.task(), await ada.tag('work')]
      const path = `/tasks/${id}/tags/${tag.id}`
      const linked = await ada.post(path)
      expect([linked.status, linked.body.tags]).to.deep.equal([
        201,
        [{ id: tag.id, name: 'work', color: null }],
      ])
      const again = await ada.post(path)
      expect([again.status, again.body]).to.deep.equal([200, linked.body])
      expect((await ada.send('DELETE', path)).status).to.equal(204)
      expect((await ada.send('DELETE', path)).status).to.equal(204)
      expect((await ada.get(`/tasks/${id}`)).body.tags).to.deep.equal([])
      for (const method of ['POST', 'DELETE']) {
        const noTask = await ada.send(method, `/tasks/2147483647/tags/${tag.id}`)
        expect(problemOf(noTask)).to.deep.equal(taskNotFound)
        const noTag = await ada.send(method, `/tasks/${id}/tags/2147483647`)
        expect(problemOf(noTag)).to.deep.equal(tagNotFound)
      }
    })

    it('leave with their task and task with their tag only the link', async () => {
      const [task, tag] = [await ada.task(), await ada.tag('work')]
      await ada.post(`/tasks/${task.id}/tags/${tag.id}`)
      const { headers } = await ada.get(`/tasks/${task.id}`)
      await ada.send('DELETE', `/tags/${tag.id}`)
      const left = await ada.get(`/tasks/${task.id}`)
      expect(left.body.tags).to.deep.equal([])
      expect(left.headers.get('etag')).not.to.equal(headers.get('etag'))
    })
  })

  describe('another user', () => {
    it('finds no task and no tag, changes none, links none, counts none', async () => {
      const [task, tag] = [await ada.task(), await ada.tag('work')]
      const own = await bob.task()
      const before = await ada.get(`/tasks/${task.id}`)
      const change = { title: 'x', completed: true, priority: 'low' }
      for (const response of [
        await bob.get(`/tasks/${task.id}`),
        await bob.get(`/tasks/${task.id}`, { 'If-None-Match': '*' }),
        await bob.send('PUT', `/tasks/${task.id}`, change),
        await bob.send('PATCH', `/tasks/${task.id}`, change, { 'If-Match': '*' }),
        await bob.send('DELETE', `/tasks/${task.id}`),
        await bob.post(`/tasks/${task.id}/tags/${tag.id}`),
        await bob.send('DELETE', `/tasks/${task.id}/tags/${tag.id}`),
      ]) {
        expect(problemOf(response)).to.deep.equal(taskNotFound)
      }
      for (const response of [
        await bob.send('PUT', `/tags/${tag.id}`, { name: 'x' }),
        await bob.send('DELETE', `/tags/${tag.id}`),
        await bob.post(`/tasks/${own.id}/tags/${tag.id}`),
      ]) {
        expect(problemOf(response)).to.deep.equal(tagNotFound)
      }
      expect((await bob.get('/tasks?tag=work')).body.total).to.equal(0)
      expect((await bob.get('/tags')).body).to.deep.equal([])
      expect((await ada.get(`/tasks/${task.id}`)).body).to.deep.equal(before.body)
    })
  })

  it('asks for an access token before anything else', async () => {
    for (const [method, path] of [
      ['GET', '/tasks?page=0'],
      ['POST', '/tasks'],
      ['DELETE', '/tags/abc'],
    ] as const) {
      const response = await fetch(`${app.url}/api/v1${path}`, { method })
      const { code } = (await response.json()) as { code: string }
      expect([response.status, code]).to.deep.equal([401, 'MISSING_TOKEN'])
    }
  })

  it('refuses an id that is no integer, and finds nothing under one that is too large', async () => {
    for (const id of ['abc', '1.5', '1x']) {
      const { status, body } = await ada.get(`/tasks/${id}`)
      expect([status, body.code, body.field]).to.deep.equal([422, 'VALIDATION_ERROR', 'task_id'])
    }
    for (const id of ['0', '-1', '2147483648', '9007199254740991']) {
      expect(problemOf(await ada.get(`/tasks/${id}`))).to.deep.equal(taskNotFound)
    }
  })
})
