import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { bundleClient } from '../../scripts/bundle-client.js'

/** Bytes, minified and gzipped, with the routes of all operations. README.md names it. */
const limit = 5200

describe('the size of the client', () => {
  it(`is at most ${limit} bytes in a page`, async () => {
    const code = await bundleClient({ minify: true })
    expect(gzipSync(code, { level: 9 }).length).to.be.at.most(limit)
  })

  it('includes all that it needs, and nothing of Node', async () => {
    const code = await bundleClient({ minify: false })
    expect(code.match(/^import .*$/gm)).to.equal(null)
    expect(code).to.not.contain('node:')
  })
})
