import { stripVTControlCharacters } from 'node:util'
import { expect } from 'chai'
import { coloredLine } from '../../../src/cli/mock/colored-line.js'
import { createStyles } from '../../../src/cli/styles.js'
import { silentContext } from '../../support/http/silent-context.js'

const line = 'GET /api/v1/tags -> 404 listTags: requested by code (2 ms)'

describe('a line of the mock, at a terminal', () => {
  const stylesFor = (isTerminal: boolean, env: Record<string, string> = {}) =>
    createStyles({ ...silentContext, isTerminal, env })

  it('has its status in a column of its own, in a color', () => {
    const colored = coloredLine(line, stylesFor(true))
    expect(colored).to.contain('\x1b[33m404')
    expect(stripVTControlCharacters(colored)).to.equal(
      '404  GET    /api/v1/tags listTags: requested by code (2 ms)',
    )
  })

  it('has no color without a terminal, or with NO_COLOR', () => {
    for (const styles of [stylesFor(false), stylesFor(true, { NO_COLOR: '1' })]) {
      expect(coloredLine(line, styles)).to.not.contain('\x1b')
    }
  })
})
