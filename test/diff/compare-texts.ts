import { type Comparison, compareParsed } from '../../src/diff/contract/compare-contracts.js'
import { parseContract } from '../../src/openapi/document/read-contract.js'
import { today } from './contract-with.js'

/** A contract of one operation, in YAML, of which the lines are easy to count: `body` begins in line 9. */
export function contractText(...body: string[]): string {
  return [
    'openapi: 3.0.3',
    'info: { title: Things, version: 1.0.0 }',
    'paths:',
    '  /things:',
    '    get:',
    '      operationId: listThings',
    '      responses:',
    '        "200":',
    ...body.map((line) => `          ${line}`),
    '',
  ].join('\n')
}

export function compareTexts(old: string, now: string): Comparison {
  return compareParsed(parseContract(old, 'old.yaml'), parseContract(now, 'new.yaml'), today)
}

/** One change of each severity. */
export function threeChanges(): Comparison {
  return compareTexts(
    contractText('description: Good', 'headers:', '  ETag: { schema: { type: string } }'),
    contractText('description: Fine, 100%', 'headers:', '  Age: { schema: { type: integer } }'),
  )
}
