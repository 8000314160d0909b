import { expect } from 'chai'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { recordLog } from '../../support/application/recorded-log.js'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { freshDatabase } from '../../support/databases/databases.js'
import { sendRaw } from '../../support/http/raw-http.js'

const path = '/api/v1/auth'
const esc = '\u001b'
/** CSI as one byte. */
const csi = '\u009b'
/** What a reader of lines may take for the end of one, in UTF-8; and a mark that turns the direction of what follows. */
const separators = Buffer.from('\u2028\u2029\u0085\u202e').toString('latin1')
const forged = '{"level":"error","message":"forged"}'

const request = (head: string, body = '') =>
  `${head}\r\nHost: localhost\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`
const json = 'Content-Type: application/json'
const formType = 'Content-Type: application/x-www-form-urlencoded'

/** What the log must make one line of each, however it is answered. */
const hostile: Record<string, string> = {
  'encoded line ends in a path': request(`GET /%0d%0a${forged.replaceAll('"', '%22')} HTTP/1.1`),
  'an encoded escape in a path': request('GET /%1b[2J%1b]0;forged%07 HTTP/1.1'),
  'a raw CSI in a path': request(`GET /${csi}2J HTTP/1.1`),
  'raw separators in a path': request(`GET /${separators}forged HTTP/1.1`),
  'quotes and braces in a path': request(`GET /x","message":"forged"} HTTP/1.1`),
  'fields in a path': request('GET /x status=200 userId=forged HTTP/1.1'),
  'a raw CR in a path': request(`GET /x\r${forged} HTTP/1.1`),
  'a raw LF in a path': request(`GET /x\n${forged} HTTP/1.1`),
  'a raw escape in a path': request(`GET /${esc}[2J HTTP/1.1`),
  'a raw escape in a method': request(`GE${esc}T / HTTP/1.1`),
  'encoded line ends in a query': request(`GET ${path}/me?x=%0d%0aforged HTTP/1.1`),
  'encoded line ends in a request id': request(
    `GET ${path}/me HTTP/1.1\r\nX-Request-Id: a%0d%0aforged`,
  ),
  'a raw CSI in a request id': request(`GET ${path}/me HTTP/1.1\r\nX-Request-Id: ${csi}2J`),
  'a raw escape in a request id': request(`GET ${path}/me HTTP/1.1\r\nX-Request-Id: ${esc}[2J`),
  'quotes in a request id': request(
    `GET ${path}/me HTTP/1.1\r\nX-Request-Id: a","message":"forged`,
  ),
  'a request id on two lines': request(`GET ${path}/me HTTP/1.1\r\nX-Request-Id: a\r\n forged`),
  'line ends in an e-mail address': request(
    `POST ${path}/register HTTP/1.1\r\n${json}`,
    JSON.stringify({ email: `a\r\n${forged}${esc}[2J@example.com`, password: 'long enough' }),
  ),
  'line ends in the name of a field': request(
    `POST ${path}/register HTTP/1.1\r\n${json}`,
    `{"\\r\\nforged":1,"\\r\\nforged":2}`,
  ),
  'encoded line ends in a username': request(
    `POST ${path}/login HTTP/1.1\r\n${formType}`,
    'username=%0d%0aforged%1b[2J&password=x',
  ),
  'line ends and escapes in a cookie': request(
    `POST ${path}/refresh HTTP/1.1\r\nCookie: refresh_token=%0d%0aforged${csi}2J`,
  ),
  'bytes that are no HTTP': `${forged}\r\n${esc}[2J\r\n\r\n`,
}

/** The line is that of a request, and says so itself. */
const expectRequest = {
  json: (line: string) =>
    expect(JSON.parse(line)).to.include({ level: 'info', message: 'request' }),
  readable: (line: string) =>
    expect(line).to.match(/^\d\d:\d\d:\d\d\.\d{3} info {2}request requestId=[\w-]+ /),
}

for (const format of ['json', 'readable'] as const) {
  describe(`the log, ${format}`, () => {
    let database: OpenDatabase
    let app: TestApp
    const log = recordLog(format)

    before(async () => {
      database = await freshDatabase()
      app = await startTestApp(database, { logger: log.logger })
    })
    after(async () => {
      await app.close()
      await database.close()
    })

    for (const [what, bytes] of Object.entries(hostile)) {
      it(`SEC-40 has one line, which nothing forges, of a request with ${what}`, async () => {
        const before = log.lines.length
        const { status, head } = await sendRaw(app.url, Buffer.from(bytes, 'latin1'))
        expect(status).to.be.within(400, 499)
        const id =
          /^x-request-id: (.+)$/im.exec(head)?.[1] ?? expect.fail('the answer names no request')
        const isEvent = (line: string) => line.includes('auth event')
        const line = await log.written((written) => written.includes(id) && !isEvent(written))
        const lines = log.lines.slice(before)
        expect(lines.filter((written) => !isEvent(written))).to.deep.equal([line])
        expectRequest[format](line)
        for (const written of lines) {
          expect(written).to.include(id)
          expect(written).to.not.match(/[\p{Cc}\p{Zl}\p{Zp}\u202e]/u)
        }
      })
    }
  })
}
