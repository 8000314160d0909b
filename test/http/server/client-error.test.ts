import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect } from 'chai'
import { errorResponses } from '../../../src/binding/response/error-responses.js'
import { clientErrorListener } from '../../../src/http/server/client-error.js'
import type { ObservedExchange } from '../../../src/http/server/request-log.js'
import { parcels } from '../../support/parcels/parcels.js'

describe('what is no request', () => {
  for (const [reason, status, code] of [
    ['HPE_INVALID_METHOD', 400, 'MALFORMED'],
    ['HPE_HEADER_OVERFLOW', 431, 'HEADERS_TOO_LARGE'],
    ['ERR_HTTP_REQUEST_TIMEOUT', 408, 'TOO_SLOW'],
  ] as const) {
    it(`SEC-41 is answered in the shape of the contract, and reported: ${reason}`, async () => {
      const reports: ObservedExchange[] = []
      const report = (exchange: ObservedExchange) => void reports.push(exchange)
      const refuse = clientErrorListener({ errors: errorResponses(parcels), report })
      const socket = new PassThrough()
      const closed = once(socket, 'close')
      refuse(Object.assign(new Error('no request'), { code: reason }), socket)
      const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n')
      await closed
      expect(head).to.match(new RegExp(`^HTTP/1.1 ${status} `))
      expect(head).to.contain('\r\nConnection: close')
      expect(JSON.parse(body)).to.include({ code })
      const requestId = /^x-request-id: (.+)$/im.exec(head)?.[1]
      expect(reports).to.have.length(1)
      expect(reports[0]).to.include({ requestId, status, code, ms: undefined })
    })
  }
})
