import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Validate } from '../../src/openapi/compiled/tables.js'
import { readContract } from '../../src/openapi/document/read-contract.js'
import { compileValidators } from '../../src/openapi/validation/compile-validators.js'
import { keywordOutside30 } from './keywords-of-3.0.js'

// `make json-schema-suite DIR=...`: runs the required cases of the JSON-Schema-Test-Suite, checked out in the folder, through the
// validators that router, mock and verify use. Each schema is a file that a contract refers to: of OpenAPI 3.1 for draft
// 2020-12, and of 3.0 for draft 4, without the keywords that OpenAPI 3.0 does not take from it. Exits with 1 when a case fails.

interface Case {
  readonly description: string
  readonly data: unknown
  readonly valid: boolean
}

interface Group {
  readonly description: string
  readonly schema: unknown
  readonly tests: readonly Case[]
}

const suites = [
  { draft: 'draft2020-12', openapi: '3.1.1', unusedKeyword: () => undefined },
  { draft: 'draft4', openapi: '3.0.4', unusedKeyword: keywordOutside30 },
]
const formatReason = 'the format is checked here, as in OpenAPI, and not an annotation'
const isMeant = ({ description }: Case) => !description.endsWith('only an annotation by default')
/** Where the schemas of the suite look for the files in `remotes`. */
const remotePort = 1234

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('usage: make json-schema-suite DIR=a-checkout-of-JSON-Schema-Test-Suite\n')
  process.exit(2)
}

const remotes = createServer((request, response) => {
  readFile(join(folder, 'remotes', String(request.url))).then(
    (text) => response.end(text),
    () => response.writeHead(404).end(),
  )
})
await new Promise<void>((listening) => remotes.listen(remotePort, '127.0.0.1', listening))
for (const suite of suites) await runSuite(suite)
remotes.close()

async function runSuite({ draft, openapi, unusedKeyword }: (typeof suites)[number]): Promise<void> {
  const counts = { passed: 0, failed: 0 }
  const leftOut = new Map<string, number>()
  const tests = join(folder as string, 'tests', draft)
  for (const name of (await readdir(tests)).filter((each) => each.endsWith('.json')).sort()) {
    const groups: readonly Group[] = JSON.parse(await readFile(join(tests, name), 'utf8'))
    for (const group of groups) {
      const keyword = unusedKeyword(group.schema)
      const cases = keyword === undefined ? group.tests.filter(isMeant) : []
      const others = group.tests.length - cases.length
      const reason = keyword ?? formatReason
      if (others > 0) leftOut.set(reason, (leftOut.get(reason) ?? 0) + others)
      const failures = await failuresOf({ ...group, tests: cases }, openapi)
      counts.failed += failures.length
      counts.passed += cases.length - failures.length
      for (const failure of failures) {
        print(`${draft} ${basename(name, '.json')}: ${group.description}: ${failure}`)
      }
    }
  }
  print(`${draft}: ${counts.passed} passed, ${counts.failed} failed`)
  for (const [keyword, count] of leftOut) print(`  ${count} left out: ${keyword}`)
  if (counts.failed > 0) process.exitCode = 1
}

/** Each case is judged as the body of a response, where nothing is filled in. */
async function failuresOf({ schema, tests }: Group, openapi: string): Promise<string[]> {
  const content = { 'application/json': { schema: { $ref: 'schema.json' } } }
  const operation = { operationId: 'judge', responses: { 200: { description: '', content } } }
  const files: Readonly<Record<string, unknown>> = {
    'contract.json': { openapi, info: {}, paths: { '/': { get: operation } } },
    'schema.json': schema,
  }
  let validate: Validate
  try {
    const { document } = await readContract('contract.json', {
      remote: true,
      readText: async (url) => JSON.stringify(files[basename(fileURLToPath(url))]),
    })
    const body = compileValidators(document).validators.judge?.responses['200']?.body
    validate = body?.['application/json'] as Validate
  } catch (error) {
    return tests.map(({ description }) => `${description}: ${(error as Error).message}`)
  }
  return tests.flatMap(({ description, data, valid }) => {
    try {
      return validate(data) === valid ? [] : [`${description}: ${valid ? 'refused' : 'accepted'}`]
    } catch (error) {
      return [`${description}: ${(error as Error).message}`]
    }
  })
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
