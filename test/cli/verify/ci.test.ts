import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { ownContract, useMock } from '../../support/application/test-mock.js'
import { runProgram } from '../../support/processes/run-program.js'

describe('contract-loop verify in CI', () => {
  let folder: string
  const mock = useMock(async () => ownContract)
  const verify = (args: readonly string[], env: Record<string, string> = {}) =>
    runProgram('src/main.ts', ['verify', mock().url, '--seed', '7', ...args], '.', env)
  const file = (name: string) => join(folder, name)
  const read = (name: string) => readFile(file(name), 'utf8')

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verify-ci-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('masks credentials from the environment in what it prints and in every report', async () => {
    const secret = 'very-secret-token-4711'
    const kinds = ['json', 'junit', 'ndjson', 'har'] as const
    const { out, error } = await verify(
      [
        ...['--only', 'examples', '--operation', 'getCurrentUser', '--skip-rules', 'no-store'],
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the program replaces it
        ...['--auth', 'accessToken=${env:API_TOKEN}'],
        ...kinds.flatMap((kind) => ['--report', `${kind}=${file(kind)}`]),
      ],
      { API_TOKEN: secret },
    )
    const texts = [out, error, ...(await Promise.all(kinds.map(read)))]
    expect(texts.filter((text) => text.includes(secret))).to.deep.equal([])
    expect(await read('har')).to.contain('Bearer ***')
  })

  it('refuses an unset variable, and a report that cannot be written, before the first request', async () => {
    for (const [args, why] of [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the program replaces it
      [['--auth', 'accessToken=${env:NO_SUCH}'], /environment variable NO_SUCH is not set/],
      [['--report', `json=${file('none/r.json')}`], /its folder does not exist/],
      [['--report', `json=${folder}`], /is a folder/],
      [['--min-coverage', '200'], /from 0 to 100/],
      [['--baseline', file('none.yaml')], /none\.yaml does not exist/],
      [['--config', file('none.yaml')], /none\.yaml cannot be read/],
    ] as const) {
      const { code, error } = await verify(args)
      expect(code, error).to.equal(2)
      expect(error).to.match(why)
    }
  })

  it('reads options from a file, and those of the command line first', async () => {
    await writeFile(
      file('verify.yaml'),
      'only: [boundaries]\noperation: [getCurrentUser]\nmin-coverage: 100\nallow-inconclusive: true\n',
    )
    const { code, out } = await verify(['--config', file('verify.yaml'), '--only', 'examples'])
    expect(out)
      .to.match(/1 examples/)
      .and.not.match(/boundaries\)/)
    expect(out).to.contain('below --min-coverage 100')
    expect(code).to.equal(1)
  })

  it('refuses a file with an unknown option, or a value that is none', async () => {
    for (const [text, why] of [
      ['min-coverag: 3', /there is no option "min-coverag"/],
      ['fuzz: many', /fuzz: It must be a whole number/],
      ['limits: yes please', /limits: It must be true or false/],
      ['- a list', /it must be a mapping/],
    ] as const) {
      await writeFile(file('verify.yaml'), text)
      const { code, error } = await verify(['--config', file('verify.yaml')])
      expect(code, error).to.equal(2)
      expect(error).to.match(why)
    }
  })

  it('accepts the findings of a baseline until their day', async () => {
    const options = ['--only', 'boundaries', '--operation', 'getCurrentUser']
    const first = await verify([...options, '--report', `baseline=${file('accepted.yaml')}`])
    expect(first.code, first.out).to.equal(1)
    const second = await verify([...options, '--baseline', file('accepted.yaml')])
    expect(second.code, second.out).to.equal(0)
    expect(second.out).to.match(/No violations found\. \d+ are accepted by the baseline/)

    const over = (await read('accepted.yaml')).replaceAll(/until: .*/g, 'until: 2026-01-01')
    await writeFile(file('accepted.yaml'), over)
    const third = await verify([...options, '--baseline', file('accepted.yaml')])
    expect(third.code, third.out).to.equal(1)
    expect(third.out).to.contain('getCurrentUser has ended on 2026-01-01')
  })

  it('writes a result for Allure per case', async () => {
    const { out } = await verify([
      ...['--only', 'boundaries', '--operation', 'getCurrentUser'],
      ...['--report', `allure=${file('allure')}`],
    ])
    const names = await readdir(file('allure'))
    const results = await Promise.all(
      names.map(async (name) => JSON.parse(await read(join('allure', name)))),
    )
    const failed = results.filter(({ status }) => status === 'failed')
    expect(names.every((name) => /-result\.json$/.test(name))).to.equal(true)
    expect(failed.map(({ statusDetails }) => statusDetails.message).join(), out).to.contain(
      'credential-accepted',
    )
    expect(results.every(({ start, stop }) => start <= stop)).to.equal(true)
  })
})
