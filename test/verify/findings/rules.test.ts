import { readFile } from 'node:fs/promises'
import { expect } from 'chai'
import { rules } from '../../../src/verify/findings/rules.js'

describe('the rules of verify', () => {
  it('are all described in docs/verify.md', async () => {
    const text = await readFile('docs/verify.md', 'utf8')
    expect(Object.keys(rules).filter((name) => !text.includes(`\`${name}\``))).to.deep.equal([])
  })
})
