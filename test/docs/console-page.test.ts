import { expect } from 'chai'
import { isLike, stepsOf } from './console-page.js'

describe('a page of commands', () => {
  it('gives each command with its further lines and its output', () => {
    const page = [
      'Text, `$ code`.',
      '```sh',
      '$ not this',
      '```',
      '```console',
      '$ cat <<END',
      '> one',
      '>',
      '> > two',
      '> END',
      'one',
      '',
      '> two',
      '$ true',
      '$ ls',
      'a',
      '```',
    ].join('\n')
    expect(stepsOf(page)).to.deep.equal([
      { command: 'cat <<END\none\n\n> two\nEND', output: 'one\n\n> two' },
      { command: 'true', output: '' },
      { command: 'ls', output: 'a' },
    ])
  })

  for (const { output, page, like } of [
    { output: 'a\nb\n', page: 'a\nb', like: true },
    { output: 'a\nb', page: 'a', like: false },
    { output: 'in 3.2 s (x)', page: 'in … s (x)', like: true },
    { output: 'in 3\n s (x)', page: 'in … s (x)', like: false },
    { output: 'a\nb\nc\nd', page: 'a\n…\nd', like: true },
    { output: 'a\nd', page: 'a\n…\nd', like: true },
    { output: 'a\nb\nc', page: 'a\n…', like: true },
    { output: 'b\nc', page: 'a\n…', like: false },
    { output: 'x\ny\nc', page: '…\nc', like: true },
    { output: 'x\ny\nd', page: '…\nc', like: false },
    { output: '', page: '', like: true },
    { output: 'a', page: '', like: false },
  ]) {
    it(`${like ? 'takes' : 'does not take'} ${JSON.stringify(output)} for ${JSON.stringify(page)}`, () => {
      expect(isLike(output, page)).to.equal(like)
    })
  }
})
