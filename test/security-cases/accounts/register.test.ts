import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { eachDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password, type ReceivedResponse } from '../../support/http/api-caller.js'
import { expectRefusal } from '../../support/http/refusal.js'

eachDatabase('register', (database) => {
  let app: TestApp
  let api: ApiCaller
  let email: string

  before(async () => {
    app = await startTestApp(database())
  })
  after(() => app.close())
  beforeEach(() => {
    api = new ApiCaller(app.url)
    email = `ada-${randomUUID()}@example.com`
  })

  const countUsers = async () => {
    const { count } = await database()
      .db.selectFrom('users')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return Number(count)
  }
  const storedUser = (address: string) =>
    database().db.selectFrom('users').selectAll().where('email', '=', address).executeTakeFirst()

  /** Sends it, and makes sure that a refused one has stored nothing. */
  async function registerAndCount(body: unknown): Promise<ReceivedResponse> {
    const before = await countUsers()
    const answer = await api.register(body)
    expect(answer.status, answer.text).to.be.below(500)
    expect(await countUsers()).to.equal(answer.status === 201 ? before + 1 : before)
    return answer
  }

  it('SEC-01 answers without password or hash, and stores a bcrypt hash of the configured cost', async () => {
    const strong = await startTestApp(database(), { env: { BCRYPT_ROUNDS: '5' } })
    try {
      const answer = await new ApiCaller(strong.url).register({ email, password })
      expect(answer.body).to.have.all.keys('id', 'email', 'name', 'created_at')
      expect(answer.text).to.not.contain(password)
      const hash = (await storedUser(email))?.password_hash
      expect(hash).to.match(/^\$2b\$05\$/)
    } finally {
      await strong.close()
    }
  })

  it('SEC-02 lets one of fifty registrations at once of one address, in mixed case, succeed', async () => {
    const spellings = Array.from({ length: 50 }, (_, i) =>
      [...email].map((c, j) => ((i >> (j % 6)) & 1 ? c.toUpperCase() : c)).join(''),
    )
    const answers = await Promise.all(spellings.map((e) => api.register({ email: e, password })))
    expect(answers.filter(({ status }) => status === 201)).to.have.length(1)
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      expectRefusal(answer, 400, 'EMAIL_ALREADY_EXISTS')
    }
    expect(await storedUser(email)).to.include({ email })
  })

  it('SEC-03 never merges two accounts through letters that only look alike', async () => {
    await api.register({ email: `kim.${email}`, password })
    expectRefusal(
      await registerAndCount({ email: `\u212Aim.${email}`, password }),
      400,
      'INVALID_EMAIL',
    )
    expectRefusal(
      await registerAndCount({ email: `k\u0131m.${email}`, password }),
      400,
      'INVALID_EMAIL',
    )
    const login = await api.login({ username: `\u212Aim.${email}`, password })
    expectRefusal(login, 401, 'INVALID_CREDENTIALS')
  })

  it('SEC-03 stores an internationalized domain in one form', async () => {
    const name = randomUUID()
    const first = await api.register({ email: `${name}@B\u00FCcher.example`, password })
    expect(first.status, first.text).to.equal(201)
    expect(first.body.email).to.equal(`${name}@xn--bcher-kva.example`)
    for (const domain of ['xn--bcher-kva.example', 'bu\u0308cher.example', 'B\u00DCCHER.EXAMPLE']) {
      const again = await registerAndCount({ email: `${name}@${domain}`, password })
      expectRefusal(again, 400, 'EMAIL_ALREADY_EXISTS')
      expect((await api.login({ username: `${name}@${domain}`, password })).status).to.equal(200)
    }
  })

  for (const [what, bad] of [
    ['a comma', 'ada@example.com,eve@example.com'],
    ['a control character', 'ada\u0001@example.com'],
    ['a line break', 'ada@example.com\r\nBcc: eve@example.com'],
    ['NUL', 'ada\u0000@example.com'],
    ['a space', 'ada @example.com'],
    [
      'over 254 characters',
      `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example.com`,
    ],
    ['two at signs', 'ada@eve@example.com'],
    ['no dot in its domain', 'ada@localhost'],
    ['a quoted local part', '"ada"@example.com'],
  ] as const) {
    it(`SEC-04 refuses an e-mail with ${what}`, async () => {
      expectRefusal(await registerAndCount({ email: bad, password }), 400, 'INVALID_EMAIL')
    })
  }

  it('SEC-05 refuses a password over 72 bytes by name, and never cuts one', async () => {
    const emoji = '\u{1F40E}'.repeat(18)
    expectRefusal(
      await registerAndCount({ email, password: `${emoji}a` }),
      400,
      'PASSWORD_TOO_LONG',
    )
    expect((await api.register({ email, password: emoji })).status).to.equal(201)
    expect((await api.login({ username: email, password: emoji })).status).to.equal(200)
    const longer = await api.login({ username: email, password: `${emoji}a` })
    expectRefusal(longer, 401, 'INVALID_CREDENTIALS')
  })

  for (const [what, text] of [
    ['NUL', '\\u0000'],
    ['a lone high surrogate', '\\ud83d'],
    ['a lone low surrogate', '\\udc0e'],
  ] as const) {
    it(`SEC-06 answers ${what} in any field with a 4xx`, async () => {
      for (const body of [
        `{"email":"${text}${email}","password":"${password}"}`,
        `{"email":"${email}","password":"${password}${text}"}`,
        `{"email":"${email}","password":"${password}","name":"a${text}b"}`,
        `{"email":"${email}","password":"${password}","name":7,"${text}":1}`,
      ]) {
        const answer = await registerAndCount(body)
        expect(answer.status, body).to.be.within(400, 422)
        expect(answer.body).to.include.keys('detail', 'code')
      }
    })
  }

  it('SEC-07 counts code points, and has no rules of composition', async () => {
    const seven = '\u{1F40E}'.repeat(7)
    expectRefusal(await registerAndCount({ email, password: seven }), 400, 'PASSWORD_TOO_SHORT')
    expect((await registerAndCount({ email, password: `${seven}\u{1F40E}` })).status).to.equal(201)
    expect((await api.register({ email: `b${email}`, password: 'aaaaaaaa' })).status).to.equal(201)
    expect((await api.register({ email: `c${email}`, password: '        ' })).status).to.equal(201)
  })

  for (const common of ['password', 'PASSWORD', 'Password123', '12345678', 'iloveyou1']) {
    it(`SEC-53 refuses ${common}, which is known from leaks`, async () => {
      const refused = await registerAndCount({ email, password: common })
      expectRefusal(refused, 400, 'PASSWORD_TOO_COMMON')
      expect(refused.body.field).to.equal('password')
    })
  }

  it('SEC-53 says the same of a taken address, and first that a password is too short', async () => {
    await api.register({ email, password })
    expectRefusal(
      await registerAndCount({ email, password: '12345678' }),
      400,
      'PASSWORD_TOO_COMMON',
    )
    expectRefusal(await registerAndCount({ email, password: '123456' }), 400, 'PASSWORD_TOO_SHORT')
  })

  it('SEC-103 refuses the address, its local part and the name of the user', async () => {
    const name = 'Augusta Ada King'
    for (const own of [email, email.slice(0, email.indexOf('@')), name.toUpperCase()]) {
      expectRefusal(
        await registerAndCount({ email, name, password: own }),
        400,
        'PASSWORD_TOO_COMMON',
      )
    }
    expect((await api.register({ email, name, password: `${name} 1815` })).status).to.equal(201)
  })

  it('SEC-55 takes a password for the same however its characters are composed', async () => {
    const typed = 'cafe\u0301 \uac01 au lait'
    expect((await api.register({ email, password: typed })).status).to.equal(201)
    for (const form of ['NFC', 'NFD'] as const) {
      const login = await api.login({ username: email, password: typed.normalize(form) })
      expect(login.status, form).to.equal(200)
    }
    const spaces = typed.replaceAll(' ', '\u00a0')
    expect((await api.login({ username: email, password: spaces })).status).to.equal(200)
    const other = await api.login({ username: email, password: typed.replace('\u0301', '') })
    expectRefusal(other, 401, 'INVALID_CREDENTIALS')
  })

  it('SEC-55 refuses by name what is too short or too long once it is composed', async () => {
    const short = await registerAndCount({ email, password: 'e\u0301'.repeat(4) })
    expectRefusal(short, 400, 'PASSWORD_TOO_SHORT')
    const long = await registerAndCount({ email, password: '\u0958'.repeat(13) })
    expectRefusal(long, 400, 'PASSWORD_TOO_LONG')
  })

  for (const [what, name] of [
    ['a direction override', 'Ada\u202eecalevoL'],
    ['a direction isolate', '\u2066Ada'],
    ['an Arabic letter mark', 'Ada\u061c'],
    ['a zero-width space alone', '\u200b'],
    ['a zero-width space inside', 'Ada\u200bLovelace'],
    ['a joiner alone', '\u200d'],
    ['a joiner at the end', 'Ada\u200d'],
    ['two joiners', 'A\u200d\u200dda'],
    ['a variation selector alone', '\ufe0f'],
    ['a tag alone', '\u{e0067}'],
    ['an invisible letter', '\u3164'],
    ['a byte order mark', '\ufeffAda'],
    ['a soft hyphen', 'Ada\u00ad'],
  ] as const) {
    it(`SEC-56 refuses a name with ${what}`, async () => {
      const refused = await registerAndCount({ email, password, name })
      expectRefusal(refused, 422, 'VALIDATION_ERROR')
      expect(refused.body.field).to.equal('name')
    })
  }

  for (const name of [
    'Zoe\u0301 O\u2019Brien-\u00d1and\u00fa',
    '\u674e\u5c0f\u9f8d',
    '\u845b\u{e0100}\u57ce',
    '\u0928\u0915\u094d\u200d\u0937\u093e',
    '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
    '\u{1f469}\u200d\u2764\ufe0f\u200d\u{1f469}',
    '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  ]) {
    it(`SEC-56 accepts the name ${name}`, async () => {
      const answer = await registerAndCount({ email, password, name })
      expect(answer.body.name).to.equal(name)
    })
  }

  it('SEC-08 stores nothing of members that the contract does not have', async () => {
    const id = randomUUID()
    const created_at = '2000-01-01T00:00:00.000Z'
    const extra = `"id":"${id}","role":"admin","created_at":"${created_at}","__proto__":{"role":"admin"},"constructor":{"prototype":{"role":"admin"}}`
    const answer = await api.register(`{"email":"${email}","password":"${password}",${extra}}`)
    expect(answer.status).to.equal(201)
    expect(answer.body).to.have.all.keys('id', 'email', 'name', 'created_at')
    expect(answer.body.id).to.not.equal(id)
    expect(answer.body.created_at).to.not.equal(created_at)
    expect(({} as { role?: string }).role).to.equal(undefined)
  })

  it('SEC-09 refuses a member that comes twice', async () => {
    const answer = await registerAndCount(
      `{"email":"${email}","password":"${password}","email":"eve@example.com"}`,
    )
    expectRefusal(answer, 422, 'VALIDATION_ERROR')
    expect(answer.body.field).to.equal('email')
  })

  for (const [what, body] of [
    ['an array', '[]'],
    ['null', 'null'],
    ['a number', '7'],
    ['an array as e-mail', `{"email":["a@example.com"],"password":"${password}"}`],
    ['null as password', '{"email":"a@example.com","password":null}'],
    ['an object as name', `{"email":"a@example.com","password":"${password}","name":{}}`],
  ] as const) {
    it(`answers ${what} where something else belongs with 422`, async () => {
      expectRefusal(await registerAndCount(body), 422, 'VALIDATION_ERROR')
    })
  }

  it('SEC-39 refuses a body over the limit before anything is hashed', async () => {
    const huge = JSON.stringify({ email, password: 'x'.repeat(100_000) })
    expectRefusal(await registerAndCount(huge), 413, 'BODY_TOO_LARGE')
  })

  it('answers JSON that is nested without end', async () => {
    const deep = `{"email":${'['.repeat(8_000)}`
    expectRefusal(await registerAndCount(deep), 400, 'MALFORMED_REQUEST')
    const closed = `{"email":${'['.repeat(8_000)}${']'.repeat(8_000)},"password":"${password}"}`
    expectRefusal(await registerAndCount(closed), 400, 'MALFORMED_REQUEST')
  })
})
