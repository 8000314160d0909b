import { expect } from 'chai'
import { looksLikeProduction } from '../../../src/cli/verify/target.js'
import { ownContract, useMock } from '../../support/application/test-mock.js'
import { runProgram } from '../../support/processes/run-program.js'

describe('what verify does to the data of a server', () => {
  const mock = useMock(async () => ownContract)
  const verify = (...args: string[]) =>
    runProgram('src/main.ts', ['verify', ...args, '--only', 'examples', '--allow-inconclusive'])

  it('is said before the first request, and counted at the end', async () => {
    const { error } = await verify(mock().url, '--operation', 'registerUser', 'getCurrentUser')
    expect(error).to.contain(
      `This run creates, changes and deletes data at ${new URL(mock().url).origin}.`,
    )
    expect(error).to.match(/Left on the server: \d+ created, 0 deleted\.\n$/)
  })

  it('needs --yes where a host looks like production', async () => {
    const { code, error } = await verify('https://api.shop.invalid')
    expect(code).to.equal(2)
    expect(error).to.contain(
      'api.shop.invalid may hold data that somebody needs. --yes runs all the same.',
    )
    expect((await verify('https://api.shop.invalid', '--yes')).error).to.not.contain('--yes')
  })

  it('needs nothing where the host is local, or named as one for tests', () => {
    for (const url of [
      'http://localhost:8000',
      'http://127.0.0.1:8000',
      'http://[::1]:8000',
      'http://192.168.1.20',
      'http://api:8000',
      'http://shop.localhost',
      'https://staging.shop.example',
      'https://api-dev.shop.example',
      'https://qa2.shop.example',
    ]) {
      expect(looksLikeProduction(new URL(url)), url).to.equal(false)
    }
    for (const url of [
      'https://api.shop.example',
      'https://latest.shop.example',
      'http://8.8.8.8',
    ]) {
      expect(looksLikeProduction(new URL(url)), url).to.equal(true)
    }
  })
})
