import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import type { CliContext } from '../../src/cli/cli-context.js'
import { diffCommand } from '../../src/cli/diff/diff.js'
import { startContractMock } from '../../src/cli/mock/contract-mock.js'
import { loadContract } from '../../src/cli/verify/load-contract.js'

/** A contract in two parts: one on disk, one at a URL. */
describe('a contract that refers to a URL', () => {
  let folder: string
  let file: string
  let server: Server

  before(async () => {
    const pet = { type: 'object', properties: { name: { const: 'Rex' } }, required: ['name'] }
    server = createServer((_request, response) => response.end(JSON.stringify(pet)))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    folder = await mkdtemp(join(tmpdir(), 'remote-'))
    file = join(folder, 'contract.json')
    const schema = { $ref: `http://127.0.0.1:${port}/pet.json` }
    const ok = { description: 'ok', content: { 'application/json': { schema } } }
    await writeFile(
      file,
      JSON.stringify({
        openapi: '3.1.0',
        info: { title: 'Pets', version: '1' },
        paths: { '/pet': { get: { operationId: 'getPet', responses: { 200: ok } } } },
      }),
    )
  })
  after(async () => {
    server.close()
    await rm(folder, { recursive: true })
  })

  it('is read by the mock with --remote, and refused without', async () => {
    const options = {
      file,
      port: 0,
      host: '127.0.0.1',
      log: undefined,
      print() {},
      printError() {},
    }
    const mock = await startContractMock({ ...options, remote: true, memory: undefined })
    const response = await fetch(`${mock.url}/pet`)
    expect(await response.json()).to.deep.equal({ name: 'Rex' })
    await mock.close()
    const refusal = await startContractMock({ ...options, memory: undefined }).catch(String)
    expect(refusal).to.contain('followed with --remote only')
  })

  it('is read by verify with --remote, and refused without', async () => {
    const { contract } = await loadContract({ contract: file, remote: true })
    const validate = contract.operations.get('getPet')?.responses.get('200')?.validators.body
    expect(validate?.['application/json']?.({ name: 'Max' })).to.equal(false)
    const refusal = await loadContract({ contract: file }).catch(String)
    expect(refusal).to.contain('followed with --remote only')
  })

  it('is read by diff with --remote, and refused without', async () => {
    const printed: string[] = []
    const context = { print: (text: string) => printed.push(text), isTerminal: false, env: {} }
    const diff = (...args: string[]) =>
      diffCommand(context as unknown as CliContext).parseAsync(args, { from: 'user' })
    await diff(file, file, '--remote')
    expect(printed).to.have.lengthOf(1)
    expect(await diff(file, file).catch(String)).to.contain('followed with --remote only')
  })
})
