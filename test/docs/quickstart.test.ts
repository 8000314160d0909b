import { readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect } from 'chai'
import { freshCheckout } from './checkout.js'
import { isLike, stepsOf } from './console-page.js'
import { openShell, type Shell } from './shell.js'

const page = 'docs/quickstart.md'

/** Where the page's programs listen, so that free ports can stand in for theirs. */
const ports = { mock: '4010', run: '8000' }

describe(page, () => {
  let folder: string
  let shell: Shell

  before(async () => {
    folder = await freshCheckout()
    shell = openShell(folder, { PATH: process.env.PATH, HOME: process.env.HOME })
  })
  after(async () => {
    await shell?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('does what it says, command by command', async () => {
    const free = { mock: await freePort(), run: await freePort() }
    const toFree = (text: string) =>
      text
        .replaceAll(`localhost:${ports.mock}`, `localhost:${free.mock}`)
        .replaceAll(`localhost:${ports.run}`, `localhost:${free.run}`)
        .replaceAll(/^make (mock|run)/gm, (command, name: 'mock' | 'run') =>
          [`PORT=${free[name]}`, command].join(' '),
        )
    const steps = stepsOf(await readFile(join(folder, page), 'utf8'))
    expect(steps).to.have.length.above(10)
    for (const { command, output } of steps) {
      const printed = await shell.run(toFree(command))
      if (isLike(printed, toFree(output))) continue
      expect.fail(`$ ${command}\nprinted:\n${printed}\nand not, as ${page} says:\n${output}`)
    }
  })
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
