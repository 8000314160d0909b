import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Command } from 'commander'
import { createProgram } from '../../src/cli/program.js'
import { silentContext } from '../support/http/silent-context.js'
import { runProgram } from '../support/processes/run-program.js'

const root = join(import.meta.dirname, '../..')
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const program = createProgram(silentContext)

const commandsOf = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap((each) => commandsOf(each)),
]

const run = (...args: string[]) => runProgram('src/main.ts', args)

describe('the command line', () => {
  it('has its name and its version from package.json', async () => {
    expect(program.name()).to.equal(name)
    expect(await run('--version')).to.deep.include({ code: 0, out: `${version}\n` })
  })

  it('says its name nowhere else in the sources, so that a copy is renamed in package.json alone', () => {
    const isComment = /^\s*(\/\*|\*|\/\/)/
    const saying = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) =>
        readFileSync(join(root, 'src', file), 'utf8')
          .replaceAll(`openapi/${name}.`, '')
          .split('\n')
          .some((line) => line.includes(name) && !isComment.test(line)),
      )
    expect(saying).to.deep.equal([])
  })

  for (const command of commandsOf(program)) {
    it(`explains \`${command.name()}\`, its arguments and its options`, () => {
      expect(command.description()).to.not.equal('')
      for (const each of [...command.registeredArguments, ...command.options]) {
        expect(each.description, each.name()).to.not.equal('')
      }
    })
  }

  it('lists every command in its help', async () => {
    const { code, out } = await run('--help')
    expect(code).to.equal(0)
    for (const command of program.commands) expect(out).to.contain(`\n  ${command.name()} `)
  })

  for (const { args, hint } of [
    { args: ['srve'], hint: 'Did you mean serve?' },
    { args: ['migrate', 'staus'], hint: 'Did you mean status?' },
    { args: ['generate', 'a.yaml', '--chek'], hint: 'Did you mean --check?' },
    { args: ['serve', '--hosts', '1'], hint: "unknown option '--hosts'" },
    { args: ['serve', 'now'], hint: 'too many arguments' },
  ]) {
    it(`refuses \`${args.join(' ')}\` with a hint`, async () => {
      const { code, out, error } = await run(...args)
      expect({ code, out }).to.deep.equal({ code: 2, out: '' })
      expect(error).to.contain(hint).and.to.contain('--help')
    })
  }

  it('says in a line what kept a command from running', async () => {
    const { code, error } = await run('generate', 'nowhere.yaml', '--check')
    expect(code).to.equal(2)
    expect(error)
      .to.match(/nowhere\.yaml/)
      .and.to.match(/^[^\n]*\n$/)
  })
})
