import { execFileSync } from 'node:child_process'
import { expect } from 'chai'
import { packageInfo } from '../../src/cli/package-info.js'
import { runProgram } from '../support/processes/run-program.js'

const { name } = packageInfo()
const run = (...args: string[]) => runProgram('src/main.ts', args)

/** What a shell is told to suggest for the last word. */
async function suggestionsFor(...words: string[]): Promise<(string | undefined)[]> {
  const { out } = await run('complete', '--', ...words)
  return out.split('\n').flatMap((line) => (/^:|^$/.test(line) ? [] : [line.split('\t')[0]]))
}

describe('the completion of a shell', () => {
  it('is a script that bash can read', async () => {
    const { code, out } = await run('complete', 'bash')
    expect(code).to.equal(0)
    expect(out).to.match(new RegExp(`^complete -F \\S+ ${name}$`, 'm'))
    execFileSync('bash', ['-n'], { input: out })
  })

  it('names the shells that it knows', async () => {
    const { code, error } = await run('complete', 'tcsh')
    expect(code).to.equal(2)
    expect(error).to.contain('zsh, bash, fish, powershell')
  })

  it('suggests commands, options and their values', async () => {
    expect(await suggestionsFor('mi')).to.deep.equal(['migrate'])
    expect(await suggestionsFor('migrate', 's')).to.deep.equal(['status'])
    expect(await suggestionsFor('generate', '--ch')).to.deep.equal(['--check'])
    expect(await suggestionsFor('diff', '--format', 'm')).to.deep.equal(['markdown'])
  })

  it('suggests paths where a file or a folder is expected', async () => {
    expect(await suggestionsFor('generate', 'openapi/auth-api.y')).to.deep.equal([
      'openapi/auth-api.yaml',
    ])
    expect(await suggestionsFor('diff', 'old.yaml', 'opena')).to.deep.equal(['openapi/'])
    expect(await suggestionsFor('mock', '--contract', 'opena')).to.deep.equal(['openapi/'])
    expect(await suggestionsFor('init', 'nowhere/')).to.deep.equal([])
  })
})
