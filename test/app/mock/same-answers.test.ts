import { expect } from 'chai'
import { advanceMock, startQuietMock } from '../../support/application/stateful-mock.js'
import { startTestApp } from '../../support/application/test-app.js'
import { freshDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password, type ReceivedResponse } from '../../support/http/api-caller.js'

interface Server {
  readonly url: string
  advance(seconds: number): Promise<void> | void
}

/** What the acceptance cases ask, one after the other. */
async function answersOf({ url, advance }: Server): Promise<Record<string, ReceivedResponse>> {
  const email = 'ada@example.com'
  const api = new ApiCaller(url)
  const stranger = new ApiCaller(url)
  const forger = new ApiCaller(url)
  forger.jar.set('refresh_token', 'no.token')
  const credentials = { username: email, password }
  const answers: Record<string, ReceivedResponse> = {
    'REG-001': await api.register({ email, password, name: 'Ada' }),
    'REG-002': await api.register({ email: 'b@example.com', password }),
    'REG-003': await api.register({ email: email.toUpperCase(), password }),
    'REG-004': await api.register({ email, password: 'seven77' }),
    'REG-005': await api.register({ email: 'ada@', password }),
    'REG-006': await api.register({ password }),
    'REG-007': await api.register({ email }),
    'LOG-001': await api.login(credentials),
    'LOG-002': await stranger.login({ username: email, password: 'wrong horse' }),
    'LOG-003': await stranger.login({ username: 'nobody@example.com', password }),
    'LOG-004': await stranger.login({ password }),
    'LOG-005': await stranger.login({ username: email }),
  }
  const token = String(answers['LOG-001']?.body.access_token)
  Object.assign(answers, {
    'TOK-001': await api.me(token),
    'TOK-003': await api.me('no.token'),
    'TOK-004': await api.me(),
    'TOK-005': await api.me(api.jar.get('refresh_token')),
    'REF-001': await api.refresh(),
    'REF-003': await stranger.refresh(),
    'REF-004': await forger.refresh(),
  })
  await advance(15 * 60)
  answers['TOK-002'] = await api.me(token)
  Object.assign(answers, {
    'OUT-001': await api.logout(),
    'OUT-002': await stranger.logout(),
    'OUT-003': await api.refresh(),
  })
  await api.login(credentials)
  await advance(7 * 24 * 3600)
  answers['REF-002'] = await api.refresh()
  answers['unknown path'] = await api.send('GET', '/nothing', {})
  answers['wrong method'] = await api.send('PUT', '/me', {})
  return answers
}

/** What differs from one server to the next by its nature has a name in its place. */
function comparable({ status, headers, text }: ReceivedResponse) {
  const plain = (value: string) =>
    value
      .replaceAll(/[\w-]+\.[\w-]+\.[\w-]{43}/g, '<token>')
      .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
  const { date: _, ...others } = Object.fromEntries(headers)
  const fields = Object.entries(others).map(([name, value]) => [name, plain(value)])
  return { status, body: plain(text), headers: Object.fromEntries(fields) }
}

describe('the mock with memory and the real server', () => {
  it('answer the acceptance cases alike: status, body and every header', async () => {
    const database = await freshDatabase()
    const real = await startTestApp(database)
    const mock = await startQuietMock()
    try {
      const wanted = await answersOf(real)
      const given = await answersOf({
        url: mock.url,
        advance: (seconds) => advanceMock(mock.url, seconds),
      })
      expect(Object.keys(given)).to.deep.equal(Object.keys(wanted))
      for (const [name, answer] of Object.entries(given)) {
        const real = wanted[name]
        expect(comparable(answer), name).to.deep.equal(real && comparable(real))
      }
    } finally {
      await mock.close()
      await real.close()
      await database.close()
    }
  })
})
