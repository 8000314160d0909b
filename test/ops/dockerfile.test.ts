import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { readConfig } from '../../src/app/config/read-config.js'
import { startServerProcess } from '../support/processes/server-process.js'
import { type Instruction, namesInContext, readDockerfile } from '../support/services/dockerfile.js'

const root = join(import.meta.dirname, '../..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')

describe('the Dockerfile', () => {
  const [before = [], build = [], image = []] = readDockerfile()
  const named = (name: string, stage: readonly Instruction[] = image) =>
    stage.filter((each) => each.name === name)
  const only = (name: string): Instruction => {
    const [found, ...more] = named(name)
    return found && more.length === 0 ? found : expect.fail(`not one ${name}`)
  }
  /** The words of a command that no shell reads. */
  const execForm = ({ text }: Instruction): string[] => JSON.parse(text.replace(/^CMD /, ''))
  const environment = Object.fromEntries(
    only('ENV')
      .text.split(/\s+/)
      .map((pair) => pair.split('=')),
  )
  const runs = named('RUN', build).map(({ text }) => text)

  it('builds by make targets that exist', () => {
    const targets = runs.map((text) => /^make (\w+)/.exec(text)?.[1])
    expect(targets).to.deep.equal(['install', 'build', 'production'])
    for (const target of targets) expect(read('Makefile')).to.match(new RegExp(`^${target}:`, 'm'))
  })

  it('lets the other containers reach the API and the metrics', () => {
    const { http, metrics } = readConfig({ ...environment, NODE_ENV: 'test' })
    expect(metrics?.host).to.equal('0.0.0.0')
    expect(only('EXPOSE').text).to.equal(`${http.port} ${metrics?.port}`)
    expect(environment.NODE_ENV).to.equal('production')
  })

  it('copies what is there, and what .dockerignore lets through', () => {
    const [locked, sources] = named('COPY', build)
    expect(sources?.text).to.equal('. .')
    const names = locked?.text.split(' ').slice(0, -1) ?? []
    expect(names).to.include.members(['package.json', 'package-lock.json'])
    expect(namesInContext()).to.include.members(names)
    for (const name of namesInContext()) expect(existsSync(join(root, name)), name).to.equal(true)
  })

  it('takes into the image what make production has made, and nothing else', () => {
    const folder = /DIR=(\S+)/.exec(runs.at(-1) ?? '')?.[1]
    expect(build[0]?.text).to.match(/ AS build$/)
    expect(only('COPY')).to.deep.equal({
      name: 'COPY',
      flags: { from: 'build' },
      text: `${folder} ./`,
    })
    expect(named('RUN')).to.deep.equal([])
  })

  it('has the Node.js that is tested as that of production', () => {
    const version = /^NODE_VERSION=(\d+)$/.exec(before[0]?.text ?? '')?.[1]
    expect(read('Makefile')).to.match(new RegExp(`^test-lts:.*\\n.*node@${version} `, 'm'))
    for (const [from] of [build, image]) expect(from?.text).to.match(/^node:\$\{NODE_VERSION\}-/)
  })

  it('runs node itself, through no shell and not as root', () => {
    const { bin } = JSON.parse(read('package.json'))
    expect(execForm(only('ENTRYPOINT'))).to.deep.equal(['node', ...Object.values(bin)])
    expect(execForm(only('CMD'))).to.deep.equal(['serve'])
    expect(only('USER').text).to.equal('node')
    expect(image.indexOf(only('USER'))).to.be.greaterThan(image.indexOf(only('COPY')))
  })

  it('asks for the health of a server that runs, and finds out when it has ended', async () => {
    const [program = '', ...args] = execForm(only('HEALTHCHECK'))
    expect(program).to.equal('node')
    const server = await startServerProcess({
      DATABASE_URL: 'postgres://127.0.0.1:1/away',
      RATE_LIMITS: 'on',
    })
    const env = { ...environment, PORT: new URL(server.url).port }
    const exitCode = () =>
      new Promise((resolve) => {
        execFile(process.execPath, args, { env }, (failure) => resolve(failure?.code ?? 0))
      })
    expect(await exitCode()).to.equal(0)
    await server.stop()
    expect(await exitCode()).to.equal(1)
  })
})
