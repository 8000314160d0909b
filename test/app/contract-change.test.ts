import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from 'chai'
import { generate } from '../../src/codegen/generate.js'
import { startTypesRenderer, type TypesRenderer } from '../../src/codegen/types/types-renderer.js'
import { compile, type Diagnostics } from '../support/processes/compile.js'

let renderer: TypesRenderer

/** What is wrong with the application after `edit` has changed the contract, and generated/ with it. */
async function errorsAfter(edit: (yaml: string) => string): Promise<Diagnostics> {
  const before = await readFile('openapi/auth-api.yaml', 'utf8')
  const after = edit(before)
  expect(after, 'the edit has found its place').to.not.equal(before)
  const folder = await mkdtemp(join(tmpdir(), 'contract-'))
  const file = join(folder, 'changed.yaml')
  await writeFile(file, after)
  const { files } = await generate(file, { ...renderer, close: async () => undefined })
  await rm(folder, { recursive: true })
  const overlay = new Map(
    Object.entries(files).map(([name, text]) => [resolve('generated', name), text]),
  )
  return compile([resolve('src/app/create-app.ts')], overlay)
}

const filesOf = (found: Diagnostics) =>
  [...found]
    .filter(([, messages]) => messages.length > 0)
    .map(([file]) => file.split('/src/app/')[1])

describe('a change of the contract', () => {
  before(() => {
    renderer = startTypesRenderer()
  })
  after(() => renderer.close())

  it('that renames a field of responses is an error in each file that writes it, and nowhere else', async () => {
    const found = await errorsAfter((yaml) => yaml.replaceAll('created_at', 'registered_at'))
    expect(filesOf(found)).to.deep.equal([
      'handlers/accounts/list-account-events.ts',
      'handlers/accounts/user-body.ts',
      'handlers/sessions/list-sessions.ts',
      'handlers/tasks/task-body.ts',
    ])
  })

  it('that takes an error code away is an error in the one handler that answers with it', async () => {
    const found = await errorsAfter((yaml) =>
      yaml.replace(/ +- EMAIL_ALREADY_EXISTS\n/, '').replace(/ +emailExists:\n(.*\n){5}/, ''),
    )
    expect(filesOf(found)).to.deep.equal(['handlers/accounts/register-user.ts'])
  })

  it('that adds an operation is an error where the handlers are listed', async () => {
    const found = await errorsAfter((yaml) =>
      yaml.replace(
        /^components:$/m,
        `  /api/v1/auth/ping:
    get:
      operationId: ping
      security: []
      responses: { '204': { description: Here. } }

components:`,
      ),
    )
    expect(filesOf(found)).to.deep.equal(['handlers/auth-handlers.ts'])
  })
})
