import { expect } from 'chai'
import { findUnacknowledged } from '../../../src/diff/finding/acknowledgements.js'
import { threeChanges } from '../compare-texts.js'

const pointer = '#/paths/~1things/get/responses/200/headers/ETag'
const { changes } = threeChanges()

/** The rules that are left unacknowledged. */
function left(changelog: string, oldChangelog = ''): string[] {
  return findUnacknowledged(changes, changelog, oldChangelog).map(({ rule }) => rule)
}

describe('findUnacknowledged', () => {
  it('asks for an item for each breaking change, and for no other', () => {
    expect(left('')).to.deep.equal(['header-removed'])
    expect(left('# Changes\n\n## 2.0.0\n\n- Something else.\n')).to.deep.equal(['header-removed'])
  })

  it('takes an item that begins with rule and pointer', () => {
    expect(left(`## 2.0.0\n\n- \`header-removed\` \`${pointer}\`: use Age\n`)).to.deep.equal([])
    expect(left(`## 2.0.0\r\n\r\n* \`header-removed\`\r\n  \`${pointer}\`\r\n`)).to.deep.equal([])
  })

  it('takes none of another rule, of another pointer, or with something before it', () => {
    for (const item of [
      `\`header-renamed\` \`${pointer}\``,
      `\`header-removed\` \`${pointer}/schema\``,
      '`header-removed` `#/paths/~1things/get/responses/200/headers`',
      `Not: \`header-removed\` \`${pointer}\``,
      `header-removed ${pointer}`,
    ]) {
      expect(left(`## 2.0.0\n\n- ${item}\n`), item).to.deep.equal(['header-removed'])
    }
  })

  it('looks below the first version only', () => {
    const item = `- \`header-removed\` \`${pointer}\``
    expect(left(`${item}\n\n## 2.0.0\n\n- New.\n`)).to.deep.equal(['header-removed'])
    expect(left(`## 3.0.0\n\n- New.\n\n## 2.0.0\n\n${item}\n`)).to.deep.equal(['header-removed'])
    expect(left(`## 3.0.0\n\n### Breaking\n\n${item}\n\n## 2.0.0\n`)).to.deep.equal([])
  })

  it('does not take an item that stood there before', () => {
    const changelog = `## Unreleased\n\n- \`header-removed\` \`${pointer}\`: use Age\n`
    expect(left(changelog, changelog)).to.deep.equal(['header-removed'])
    expect(
      left(changelog.replace('use Age', 'it came back, and is gone again'), changelog),
    ).to.deep.equal([])
  })
})
