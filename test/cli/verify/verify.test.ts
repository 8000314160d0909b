import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { ownContract, useMock } from '../../support/application/test-mock.js'
import { runProgram } from '../../support/processes/run-program.js'

const verify = (...args: string[]) => runProgram('src/main.ts', ['verify', ...args])

describe('contract-loop verify', () => {
  let folder: string
  const mock = useMock(async () => ownContract)

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'auth-api-verify-'))
  })
  after(() => rm(folder, { recursive: true }))

  it('exits with 0 without violations, and writes no colours without a terminal', async () => {
    const { code, out, error } = await verify(mock().url, '--only', 'examples', '--seed', '7')
    expect(code, out + error).to.equal(0)
    expect(out).to.match(/No violations found\. \d+ requests .* seed 7\./)
    expect(out).not.to.contain('\x1b')
    expect(error).to.match(
      /^This run .*\nexamples 0 of \d+\noverall 0 of \d+\nLeft on the server: .*\n$/,
    )
  })

  it('exits with 1 after a violation, and writes the rule, the request and the reports', async () => {
    const file = (name: string) => join(folder, name)
    const { code, out } = await verify(
      mock().url,
      ...['--only', 'boundaries'],
      ...['--report', `json=${file('r.json')}`],
      ...['--report', `junit=${file('r.xml')}`],
      ...['--report', `har=${file('r.har')}`],
    )
    expect(code, out).to.equal(1)
    expect(out).to.match(/credential-accepted.*getCurrentUser/)
    expect(out).to.contain(`curl -sS -i -X GET --path-as-is '${mock().url}/api/v1/auth/me'`)

    const json = JSON.parse(await readFile(file('r.json'), 'utf8'))
    expect(json.kept).to.equal(false)
    expect(json.findings.map(({ rule }: { rule: string }) => rule)).to.include(
      'credential-accepted',
    )
    const har = JSON.parse(await readFile(file('r.har'), 'utf8'))
    expect(har.log.entries).to.have.length(json.requests)
    const junit = await readFile(file('r.xml'), 'utf8')
    expect(junit).to.match(/<failure type="credential-accepted"/)
  })

  it('exits with 1 below --min-coverage', async () => {
    const { code, out } = await verify(mock().url, '--only', 'examples', '--min-coverage', '100')
    expect(code).to.equal(1)
    expect(out).to.match(/below --min-coverage 100/)
  })

  it('exits with 2 and one line with the reason, when the run is not possible', async () => {
    const broken = join(folder, 'broken.yaml')
    await writeFile(broken, 'openapi: 3.0.3\ninfo: [')
    const strange = join(folder, 'strange.scenarios.yaml')
    await writeFile(strange, 'scenarios: [{name: x, steps: [{call: nothing}]}]')
    const { url } = mock()
    for (const [args, why] of [
      [[], /missing required argument 'url'/],
      [['localhost:8000'], /URL with http or https/],
      [['http://127.0.0.1:1'], /no server listens at 127\.0\.0\.1:1/],
      [['http://no-such-host.invalid', '--yes'], /the host "no-such-host\.invalid" does not exist/],
      [[url, '--contract', join(folder, 'none.yaml')], /none\.yaml/],
      [[url, '--contract', broken], /broken\.yaml:\d+: does not parse as YAML/],
      [[url, '--scenarios', strange], /the contract has no operation "nothing"/],
      [[url, '--fuzz', 'many'], /whole number/],
      [
        [url, '--report', 'pdf=x'],
        /junit=FILE, json=FILE, ndjson=FILE, har=FILE, baseline=FILE, allure=FOLDER/,
      ],
      [[url, '--only', 'everything'], /examples, scenarios, sequences, boundaries, fuzz/],
      [
        [url, '--jwt-secret', 'ab'.repeat(32), '--only', 'scenarios'],
        /does not sign this server's tokens/,
      ],
      [[url, '--fuz', '3'], /unknown option '--fuz'/],
    ] as const) {
      const { code, out, error } = await verify(...args)
      expect(code, error).to.equal(2)
      expect(error).to.match(why)
      expect(out).to.equal('')
      expect(
        error
          .trim()
          .split('\n')
          .filter((line) => !/^\(|^This run |^\w+( \d+ of \d+)?$/.test(line)),
      ).to.have.length(1)
    }
  })
})
