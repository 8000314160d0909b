import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { parse } from 'yaml'
import { packageInfo } from '../../src/cli/package-info.js'
import { createProgram } from '../../src/cli/program.js'
import { silentContext } from '../support/http/silent-context.js'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/ci.md'), 'utf8')
const makefile = readFileSync(join(root, 'Makefile'), 'utf8')
const { name } = packageInfo()

const program = createProgram(silentContext)
const blocks = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block = '']) => block)

describe('docs/ci.md', () => {
  it('shows pipelines that are YAML', () => {
    expect(blocks).to.have.length(6)
    for (const block of blocks) expect(parse(block)).to.be.an('object')
  })

  for (const target of new Set([...page.matchAll(/\bmake ([a-z-]+)/g)].map(([, each]) => each))) {
    it(`names a target of the Makefile: ${target}`, () => {
      expect(makefile).to.match(new RegExp(`^${target}:`, 'm'))
    })
  }

  const templates = ['ci/github/action.yaml', 'ci/gitlab/contract.yaml'].map((file) =>
    readFileSync(join(root, file), 'utf8'),
  )
  it('offers an action and a template that are YAML', () => {
    for (const template of templates) expect(parse(template)).to.be.an('object')
  })

  for (const [line, commandName = '', rest = ''] of [page, ...templates]
    .join('\n')
    .matchAll(new RegExp(`npx (?:--no-install )?${name} ([a-z]+)([^\\n\`|]*)`, 'g'))) {
    it(`calls a command with options that it has: ${line.trim()}`, () => {
      const command = program.commands.find((each) => each.name() === commandName)
      const known = command?.options.map(({ long }) => long)
      const used = rest.match(/--[a-z-]+/g) ?? []
      expect(known).to.include.members(used)
      const values = [...rest.matchAll(/--format (\w+)/g)].map(([, value]) => value)
      const choices = command?.options.find(({ long }) => long === '--format')?.argChoices ?? []
      expect(choices).to.include.members(values)
    })
  }
})
