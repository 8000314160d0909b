import { spawnSync } from 'node:child_process'
import { Writable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { expect } from 'chai'
import { batchLines } from '../../../src/app/logging/batch-lines.js'

describe('batchLines', () => {
  it('writes the lines of a turn together, and those of the next by themselves', async () => {
    const written: string[] = []
    const target = new Writable({
      write(chunk, _encoding, done) {
        written.push(String(chunk))
        done()
      },
    })
    const lines = batchLines(target)
    lines.add('a\n')
    lines.stream.write('b\n')
    lines.add('ü\n')
    expect(written).to.deep.equal([])
    await setImmediate()
    lines.add('c\n')
    await setImmediate()
    expect(written).to.deep.equal(['a\nb\nü\n', 'c\n'])
  })

  for (const [what, end] of Object.entries({
    'it exits': 'process.exit(3)',
    'of a fault that nobody caught': "throw new Error('uncaught')",
  })) {
    it(`loses no line when the process ends before the turn does, because ${what}`, () => {
      const module = new URL('../../../src/app/logging/batch-lines.ts', import.meta.url).href
      const script = `import { batchLines } from '${module}'
        const lines = batchLines(process.stdout)
        lines.add('first\\n')
        lines.add('last\\n')
        ${end}`
      const { stdout } = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', script],
        { encoding: 'utf8' },
      )
      expect(stdout).to.equal('first\nlast\n')
    })
  }
})
