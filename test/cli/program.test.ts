import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Command } from 'commander'
import { createProgram } from '../../src/cli/program.js'
import { silentContext } from '../support/http/silent-context.js'

const root = join(import.meta.dirname, '../..')
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const program = createProgram(silentContext)

const commandsOf = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap((each) => commandsOf(each)),
]

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/main.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

describe('the command line', () => {
  it('has its name and its version from package.json', () => {
    expect(program.name()).to.equal(name)
    expect(run('--version')).to.deep.include({ status: 0, stdout: `${version}\n` })
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

  it('lists every command in its help', () => {
    const { status, stdout } = run('--help')
    expect(status).to.equal(0)
    for (const command of program.commands) expect(stdout).to.contain(`\n  ${command.name()} `)
  })

  for (const { args, hint } of [
    { args: ['srve'], hint: 'Did you mean serve?' },
    { args: ['migrate', 'staus'], hint: 'Did you mean status?' },
    { args: ['generate', 'a.yaml', '--chek'], hint: 'Did you mean --check?' },
    { args: ['serve', '--hosts', '1'], hint: "unknown option '--hosts'" },
    { args: ['serve', 'now'], hint: 'too many arguments' },
  ]) {
    it(`refuses \`${args.join(' ')}\` with a hint`, () => {
      const { status, stdout, stderr } = run(...args)
      expect({ status, stdout }).to.deep.equal({ status: 2, stdout: '' })
      expect(stderr).to.contain(hint).and.to.contain('--help')
    })
  }

  it('says in a line what kept a command from running', () => {
    const { status, stderr } = run('generate', 'nowhere.yaml', '--check')
    expect(status).to.equal(2)
    expect(stderr)
      .to.match(/nowhere\.yaml/)
      .and.to.match(/^[^\n]*\n$/)
  })
})
