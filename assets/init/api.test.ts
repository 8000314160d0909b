import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type FetchHandler, fetchHandler } from 'package-name/fetch'
import { bindApi } from '../src/api.js'

let api: FetchHandler

before(async () => {
  // It fails here when an operation has no handler, or a security scheme no authenticator.
  api = fetchHandler(await bindApi())
})

test('a path outside the contract is a 404', async () => {
  const response = await api(new Request('http://localhost/no-such-path'))
  assert.equal(response.status, 404)
})
