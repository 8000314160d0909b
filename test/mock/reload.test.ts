import { copyFile, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { startContractMock } from '../../src/cli/mock/contract-mock.js'

const library = join(import.meta.dirname, 'fixtures/library.yaml')

describe('the mock of a file that changes', () => {
  const said: string[] = []
  let heard: ((text: string) => void) | undefined
  let folder: string
  let file: string
  let mock: { url: string; close: () => Promise<void> }

  const say = (text: string) => {
    said.push(text)
    heard?.(text)
  }
  /** Resolves when the mock says something that begins so. */
  const hears = (beginning: string) =>
    new Promise<string>((resolve) => {
      heard = (text) => {
        if (text.startsWith(beginning)) resolve(text)
      }
    })
  const cover = () => fetch(`${mock.url}/books/1`, { method: 'DELETE' })

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mock-'))
    file = join(folder, 'contract.yaml')
    await copyFile(library, file)
    mock = await startContractMock({
      file,
      memory: undefined,
      port: 0,
      host: '127.0.0.1',
      log: undefined,
      print: say,
      printError: say,
    })
  })
  after(async () => {
    await mock.close()
    await rm(folder, { recursive: true })
  })

  it("lists its operations and what it can't mock when it starts", async () => {
    expect(said[0]).to.contain('Mock of Library').and.to.contain('/books/{id}/cover')
    const isListed = (text: string) => text.startsWith("Can't be mocked")
    const listed = said.find(isListed) ?? (await hears("Can't be mocked"))
    expect(listed).to.contain('getImpossible 200')
  })

  it('serves the new contract as soon as it is written', async () => {
    const changed = hears('The contract has changed. ')
    const text = await readFile(library, 'utf8')
    await writeFile(file, text.replace('"204"', '"202"'))
    await changed
    expect((await cover()).status).to.equal(202)
  })

  it('serves the previous contract while the new one is invalid', async () => {
    const refused = hears("The contract has changed, and can't be read")
    await writeFile(file, 'openapi: [')
    expect(await refused).to.contain('contract.yaml:1')
    expect((await cover()).status).to.equal(202)
  })

  it('follows editors that write beside the file and then over it', async () => {
    const changed = hears('The contract has changed. ')
    await copyFile(library, `${file}.new`)
    await rename(`${file}.new`, file)
    await changed
    expect((await cover()).status).to.equal(204)
  })

  it('follows a file that is removed and created again, as git checkout does', async () => {
    for (const status of ['202', '204']) {
      const changed = hears('The contract has changed. ')
      const text = (await readFile(library, 'utf8')).replace('"204"', `"${status}"`)
      await rm(file)
      await writeFile(file, text)
      await changed
      expect((await cover()).status).to.equal(Number(status))
    }
  })

  it('follows a file that the contract refers to', async () => {
    const part = join(folder, 'part.yaml')
    const title = (text: string) =>
      `type: object\nrequired: [id]\nproperties: { id: { const: ${text} } }\n`
    await writeFile(part, title('1'))
    const contract = {
      openapi: '3.1.0',
      info: { title: 'Library', version: '1' },
      paths: {
        '/book': {
          get: {
            responses: {
              200: {
                description: 'A book',
                content: { 'application/json': { schema: { $ref: 'part.yaml' } } },
              },
            },
          },
        },
      },
    }
    const referred = hears('The contract has changed. ')
    await writeFile(file, JSON.stringify(contract))
    await referred
    const book = async () => (await fetch(`${mock.url}/book`)).json()
    expect(await book()).to.include({ id: 1 })

    const changed = hears('The contract has changed. ')
    await writeFile(part, title('2'))
    await changed
    expect(await book()).to.include({ id: 2 })
  })
})
