import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { operations } from '../../../generated/operations.js'
import { renderValidators } from '../../../src/codegen/render-validators.js'
import type { OperationEntry } from '../../../src/openapi/compiled/tables.js'
import { readContract } from '../../../src/openapi/document/read-contract.js'
import { compileValidators } from '../../../src/openapi/validation/compile-validators.js'
import { loadBuilt, withBuiltFile } from '../../codegen/support/built-validators.js'
import { contractOf, contractTaking, largeContract } from '../../codegen/support/contracts.js'
import { useBrowser } from '../../support/services/browser.js'

const body = 'application/json'

/** A program that reaches for all that is bundled: lengths, formats, equality, patterns, bytes. */
const program = `
  import { validators } from './validators.mjs'
  const { op0 } = validators
  const validate = op0.body['application/json']
  const answers = [
    { list: [{ a: 1 }, { b: 1 }], word: 'é' },
    { list: [{ a: 1 }, { a: 1 }] },
    { word: 'éé' },
    { word: '😀' },
    { when: '2026-01-15T09:30:00Z', email: 'ada@bücher.example' },
    { when: 'today' },
    { email: 'ada' },
  ].map((value) => validate(value) ? 'valid' : validate.errors[0].keyword)
`
const answers = ['valid', 'uniqueItems', 'maxLength', 'x-max-bytes', 'valid', 'format', 'format']

const contract = contractTaking([
  {
    type: 'object',
    properties: {
      list: { type: 'array', uniqueItems: true, items: {} },
      word: { type: 'string', maxLength: 1, 'x-max-bytes': 3 },
      when: { type: 'string', format: 'date-time' },
      email: { type: 'string', format: 'email' },
    },
  },
])

describe('the built validators', () => {
  it('run in plain node as a file, where no package is installed', async () => {
    const output = await withBuiltFile(contract.document, async (file) => {
      const main = join(dirname(file), 'main.mjs')
      await writeFile(main, `${program}; console.log(JSON.stringify(answers))`)
      const { stdout } = await promisify(execFile)(process.execPath, [main], {
        env: { PATH: process.env.PATH },
      })
      return stdout
    })
    expect(JSON.parse(output)).to.deep.equal(answers)
  })

  it('import and require nothing but types', async () => {
    const text = await renderValidators(contract.document, './tables.js')
    const imports = text.match(/^import .*$/gm) ?? []
    expect(imports.every((line) => line.startsWith('import type '))).to.equal(true)
    expect(text).not.to.match(/[^_]require\(["'](?!ajv)|import\(|process\.|Buffer/)
  })

  it('can stand for paths and names of any form', async () => {
    const schema = { type: 'integer' }
    const content = { '*/*': { schema } }
    const operation = (operationId: string) => ({
      post: { operationId, requestBody: { content }, responses: {} },
    })
    const names = ['get-user.v1', 'constructor', '__proto__', 'größe', '*/']
    const paths = names.map((name, index) => [`/${index}/*`, operation(name)])
    const { validators } = await loadBuilt(
      contractOf({ paths: Object.fromEntries(paths) }).document,
    )
    expect(Object.keys(validators)).to.deep.equal(names)
    for (const name of names) {
      const validate = Object.getOwnPropertyDescriptor(validators, name)?.value.body['*/*']
      expect([validate(1), validate('1')], name).to.deep.equal([true, false])
    }
  })

  describe('in a browser', () => {
    const browser = useBrowser()

    it('run as a module', async () => {
      const code = await withBuiltFile(contract.document, (file) => readFile(file, 'utf8'))
      const page = await browser().newPage()
      await page.route('http://validators.test/**', (route) => {
        const isModule = route.request().url().endsWith('.mjs')
        return route.fulfill({
          contentType: isModule ? 'text/javascript; charset=utf-8' : 'text/html',
          body: isModule ? code : '<!doctype html><title>-</title>',
        })
      })
      await page.goto('http://validators.test/')
      await page.addScriptTag({
        type: 'module',
        content: `${program}; document.title = JSON.stringify(answers)`,
      })
      await page.waitForFunction('document.title !== "-"')
      expect(JSON.parse(await page.title())).to.deep.equal(answers)
      await page.close()
    })
  })

  it("take every example of this project's contract, and what is compiled in memory agrees", async () => {
    const { document } = await readContract('openapi/auth-api.yaml')
    const kinds = [await loadBuilt(document), compileValidators(document)]
    let judged = 0
    for (const { validators } of kinds) {
      for (const [id, operation] of Object.entries<OperationEntry>(operations)) {
        for (const [status, { examples }] of Object.entries(operation.responses)) {
          for (const [media, named] of Object.entries(examples)) {
            const validate = validators[id]?.responses[status]?.body[media]
            for (const [name, value] of Object.entries(named)) {
              expect(validate?.(structuredClone(value)), `${id} ${status} ${name}`).to.equal(true)
              judged += 1
            }
          }
        }
      }
    }
    expect(judged).to.be.greaterThan(50)
  })
})

describe('a contract of 500 operations', () => {
  const { document } = largeContract(500)

  it('shares one function for each component', async () => {
    const text = await renderValidators(document, './tables.js')
    for (const pointer of ['schemas/Tree', 'responses/NotFound/content/application~1json/schema']) {
      expect(text.split(`/*! #/components/${pointer} */`)).to.have.length(2)
    }
    expect(text.match(/^var response_NotFound = /gm)).to.have.length(1)
  })

  it('is validated, first operation and last', async () => {
    const { validators } = await loadBuilt(document)
    for (const index of [0, 499]) {
      const operation = validators[`putThing${index}`]
      const validate = operation?.body[body]
      expect(validate?.({ tree: { name: 'a', children: [] }, [`own${index}`]: true })).to.equal(
        true,
      )
      expect(validate?.({ tree: { name: 'a', children: [] }, [`own${index}`]: 1 })).to.equal(false)
      expect(validate?.({ tree: { name: '' } })).to.equal(false)
      expect(operation?.parameters.path?.({ id: '0' })).to.equal(false)
    }
  })

  it('takes data as deep as a body of 16 KiB can be', async () => {
    const { validators } = await loadBuilt(largeContract(1).document)
    const nested = (depth: number, innermost: string) =>
      `${'{"name":"a","children":['.repeat(depth)}${innermost}${']}'.repeat(depth)}`
    const validate = validators.putThing0?.body[body]
    const depth = 600
    expect(validate?.({ tree: JSON.parse(nested(depth, '{"name":"b"}')) })).to.equal(true)
    expect(validate?.({ tree: JSON.parse(nested(depth, '{"name":5}')) })).to.equal(false)
  })
})
