import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import { HttpResponse, sendResponse } from '../../../src/http/operations/http-response.js'
import { sendRaw } from '../../support/http/raw-http.js'

/** The head of a response with this status, as bytes on the wire. */
async function headOf(status: number, body: string): Promise<string> {
  const server = createServer(
    { ServerResponse: HttpResponse },
    (_request: IncomingMessage, response) => sendResponse(response, { status, headers: {}, body }),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const bytes = 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
  const { head } = await sendRaw(`http://127.0.0.1:${port}`, bytes)
  server.close()
  return head
}

describe('a response of the contract', () => {
  for (const status of [204, 304]) {
    it(`has neither Content-Length nor Transfer-Encoding with ${status} (RFC 9110, 8.6)`, async () => {
      expect(await headOf(status, ''))
        .to.match(new RegExp(`^HTTP/1\\.1 ${status} `))
        .and.to.not.match(/content-length|transfer-encoding/i)
    })
  }

  it('has a Content-Length of bytes with other statuses, also of an empty body', async () => {
    expect(await headOf(200, 'ä')).to.contain('Content-Length: 2')
    expect(await headOf(200, '')).to.contain('Content-Length: 0')
  })
})
