import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect } from 'chai'
import { clientAddress, type TrustedProxies } from '../../../src/http/limits/client-address.js'

function addressBehind(trusted: TrustedProxies, forwardedFor: string, peer = '10.0.0.9') {
  const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: peer })
  const request = new IncomingMessage(socket)
  request.headers['x-forwarded-for'] = forwardedFor
  return clientAddress(trusted)(request)
}

describe('clientAddress', () => {
  const forged = '1.1.1.1, 2.2.2.2, 10.0.0.8'

  it('SEC-35 is the peer where no proxy is trusted', () => {
    expect(addressBehind(false, forged)).to.equal('10.0.0.9')
    expect(addressBehind(0, forged)).to.equal('10.0.0.9')
  })

  it('SEC-35 counts proxies from the server outwards', () => {
    expect(addressBehind(1, forged)).to.equal('10.0.0.8')
    expect(addressBehind(2, forged)).to.equal('2.2.2.2')
    expect(addressBehind(9, forged)).to.equal('1.1.1.1')
  })

  it('SEC-35 is the rightmost address that is no trusted proxy', () => {
    expect(addressBehind(['10.0.0.0/8'], forged)).to.equal('2.2.2.2')
    expect(addressBehind(['10.0.0.0/8'], forged, '192.0.2.1')).to.equal('192.0.2.1')
  })

  it('SEC-36 is without the port that some proxies write', () => {
    expect(addressBehind(1, '192.0.2.1:5678')).to.equal('192.0.2.1')
    expect(addressBehind(1, '[2001:db8::1]:5678')).to.equal('2001:db8::1')
    expect(addressBehind(1, '2001:db8::1')).to.equal('2001:db8::1')
  })

  for (const garbage of ['unknown', '', ',', ':1', '192.0.2', 'x'.repeat(10_000)]) {
    it(`SEC-35 is the peer where a proxy writes ${JSON.stringify(garbage.slice(0, 20))}`, () => {
      expect(addressBehind(1, garbage)).to.equal('10.0.0.9')
    })
  }

  it('is empty when the peer has gone', () => {
    expect(clientAddress(false)(new IncomingMessage(new Socket()))).to.equal('')
  })
})
