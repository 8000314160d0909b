import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect } from 'chai'
import { checkContract } from '../../../src/openapi/check/check-contract.js'
import { ContractError } from '../../../src/openapi/document/contract-error.js'
import { childAt, rootOf } from '../../../src/openapi/document/document-node.js'
import { readContract } from '../../../src/openapi/document/read-contract.js'
import { examplesOf } from '../../../src/openapi/operation/examples.js'
import { compileValidators } from '../../../src/openapi/validation/compile-validators.js'

const files = {
  'api.yaml': [
    'openapi: 3.0.3',
    'info: { title: T, version: "1" }',
    'paths:',
    '  /pets: { $ref: paths.yaml#/pets }',
    'components:',
    '  schemas:',
    '    Pet: { $ref: pet.json }',
  ].join('\n'),
  'paths.yaml': [
    'pets:',
    '  get:',
    '    operationId: listPets',
    '    responses:',
    '      200:',
    '        description: ok',
    '        content: { application/json: { schema: { $ref: pet.json } } }',
  ].join('\n'),
  'pet.json':
    '{\n  "type": "object",\n  "properties": { "parent": { "$ref": "#" }, "name": { "type": "string" } }\n}',
}

describe('a contract of several files', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'contract-'))
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  })

  afterEach(() => rm(folder, { recursive: true }))

  it('becomes one document, whose components have the names that the contract gives', async () => {
    const { document, problems } = await readContract(join(folder, 'api.yaml'))
    expect(problems).to.deep.equal([])
    expect(document.components).to.deep.equal({
      schemas: {
        Pet: {
          type: 'object',
          properties: {
            parent: { $ref: '#/components/schemas/Pet' },
            name: { type: 'string' },
          },
        },
      },
    })
    expect(JSON.stringify(document.paths)).to.include('"$ref":"#/components/schemas/Pet"')
  })

  it('has for each node the file and the line where it is written', async () => {
    const { locate, files: read } = await readContract(join(folder, 'api.yaml'))
    const name = (file: string) => relative(process.cwd(), join(folder, file))
    expect(locate('#/components/schemas/Pet/properties/name/type')).to.deep.equal({
      file: name('pet.json'),
      line: 3,
      pointer: '#/properties/name/type',
    })
    expect(locate('#/paths/~1pets/get/operationId')).to.deep.equal({
      file: name('paths.yaml'),
      line: 3,
      pointer: '#/pets/get/operationId',
    })
    expect(read).to.have.length(3)
  })

  for (const [title, from, to, reason] of [
    ['a file that is not there', 'pet.json', 'dog.json', 'there is no such file'],
    ['a URL', 'pet.json', 'https://example.com/pet.json', 'followed with --remote only'],
  ] as const) {
    it(`is refused for a reference to ${title}, with file and line`, async () => {
      await writeFile(join(folder, 'paths.yaml'), files['paths.yaml'].replace(from, to))
      const error = await readContract(join(folder, 'api.yaml')).catch((refusal) => refusal)
      expect(error).to.be.instanceOf(ContractError)
      expect(error.message).to.include('paths.yaml:7: ').and.to.include(reason)
    })
  }

  it('has references below an `$id` that lead from there, or else from the file on', async () => {
    const $id = 'https://example.com/schemas/order.json'
    const order = {
      $id,
      properties: { pet: { $ref: 'pet.json' }, first: { $ref: 'item.json' } },
      $defs: { item: { $id: 'item.json', type: 'integer' } },
    }
    await writeFile(join(folder, 'pet.json'), JSON.stringify(order))
    await writeFile(join(folder, 'api.yaml'), files['api.yaml'].replace('3.0.3', '3.1.0'))
    const { document, problems } = await readContract(join(folder, 'api.yaml'))
    expect(problems).to.deep.equal([])
    expect(document)
      .to.have.nested.property('components.schemas.Pet.properties')
      .that.deep.equals({
        pet: { $ref: '#/components/schemas/Pet' },
        first: { $ref: '#/components/schemas/item' },
      })
  })

  it('has the examples that externalValue names, of files in its folder alone', async () => {
    const examples = {
      near: { externalValue: './examples/pet.json' },
      far: { externalValue: '../pet.json' },
      gone: { externalValue: 'gone.json' },
      remote: { externalValue: 'https://example.com/pet.json' },
    }
    const content = { 'application/json': { examples } }
    const responses = { 200: { description: 'ok', content } }
    const paths = { '/pets': { get: { operationId: 'listPets', responses } } }
    const contract = { openapi: '3.0.3', info: { title: 'T', version: '1' }, paths }
    const inner = join(folder, 'inner')
    await mkdir(join(inner, 'examples'), { recursive: true })
    await writeFile(join(inner, 'examples', 'pet.json'), '{ "name": "Rex" }')
    await writeFile(join(inner, 'api.json'), JSON.stringify(contract))
    const read = await readContract(join(inner, 'api.json'))
    const media = childAt(
      rootOf(read.document),
      ...['paths', '/pets', 'get', 'responses', '200', 'content', 'application/json'],
    )
    const found = media && examplesOf(read.document, media)
    expect(found?.map(({ name, value }) => [name, value.value])).to.deep.equal([
      ['near', { name: 'Rex' }],
    ])
    const problems = checkContract(read).map(({ message }) => message)
    expect(problems).to.have.length(3)
    expect(problems[0]).to.equal('externalValue cannot be read as text: the example is ignored')
  })

  it('may refer to the metaschemas, without a request', async () => {
    const pet = { $ref: 'https://json-schema.org/draft/2020-12/schema' }
    await writeFile(join(folder, 'pet.json'), JSON.stringify(pet))
    await writeFile(join(folder, 'api.yaml'), files['api.yaml'].replace('3.0.3', '3.1.0'))
    const { document, files: read } = await readContract(join(folder, 'api.yaml'))
    const { validators } = compileValidators(document)
    const validate = validators.listPets?.responses['200']?.body['application/json']
    expect(read).to.include('https://json-schema.org/draft/2020-12/meta/validation')
    expect(validate?.({ properties: { a: { type: 'string' } } })).to.equal(true)
    expect(validate?.({ properties: { a: { type: 'text' } } })).to.equal(false)
  })

  it('is refused in one line if its own file is not there', async () => {
    const file = join(folder, 'none.yaml')
    const error = await readContract(file).catch((refusal) => refusal)
    expect(error.message).to.equal(`${file}:1: cannot be read: there is no such file (#)`)
  })
})

describe('a contract that is nested 100,000 deep', () => {
  const depth = 100_000
  const nested = '['.repeat(depth) + ']'.repeat(depth)
  for (const text of [`{"openapi":"3.1.0","x":${nested}}`, `openapi: 3.1.0\nx: ${nested}`]) {
    it(`is refused in one line (${text.slice(0, 1) === '{' ? 'JSON' : 'YAML'})`, async () => {
      const read = readContract('api', { readText: async () => text })
      const error = await read.catch((refusal) => refusal)
      expect(error.message).to.match(/^api:\d+: is nested deeper than 200 levels \(#\)$/)
    })
  }
})
