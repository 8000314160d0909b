import { expect } from 'chai'
import { customerOf, networkOf } from '../../../src/http/limits/address-prefix.js'

for (const [address, customer, network] of [
  ['192.0.2.1', '192.0.2.1', '192.0.2.0/24'],
  ['::ffff:192.0.2.1', '192.0.2.1', '192.0.2.0/24'],
  ['::FFFF:c000:201', '192.0.2.1', '192.0.2.0/24'],
  ['2001:db8:1:1234::1', '2001:db8:1:1200::/56', '2001:db8:1::/48'],
  ['::1', '::/56', '::/48'],
  ['fe80::1%eth0', 'fe80::/56', 'fe80::/48'],
  ['', '', ''],
] as const) {
  describe(`the address "${address}"`, () => {
    it(`SEC-36 belongs to the customer "${customer}"`, () => {
      expect(customerOf(address)).to.equal(customer)
    })
    it(`SEC-63 belongs to the network "${network}"`, () => {
      expect(networkOf(address)).to.equal(network)
    })
  })
}
