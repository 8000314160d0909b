import type { ResponsesTable } from '../../openapi/compiled/tables.js'
import { childAt } from '../../openapi/document/document-node.js'
import { operationsOf } from '../../openapi/operation/operations.js'
import { writePreferences } from '../preferences/prefer-header.js'
import { statusOf } from '../response/choose-response.js'
import type { MockContract } from './mock-contract.js'

/** What a mock can be asked for, and how. */
export interface Catalog {
  readonly title: string
  readonly stateful: boolean
  readonly operations: readonly CatalogOperation[]
}

export interface CatalogOperation {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly answers: readonly CatalogAnswer[]
}

export interface CatalogAnswer {
  readonly status: number
  readonly code: string | null
  readonly example: string | null
  /** The Prefer header that asks for it. */
  readonly prefer: string
}

export function catalogOf({ contract, document }: MockContract, stateful: boolean): Catalog {
  const operations = operationsOf(document).flatMap((operation): CatalogOperation[] => {
    const entry = contract.operations[operation.id]
    if (entry === undefined) return []
    const summary = childAt(operation.node, 'summary')?.value
    return [
      {
        operationId: operation.id,
        method: operation.method.toUpperCase(),
        path: operation.path,
        summary: typeof summary === 'string' ? summary : '',
        answers: answersOf(entry.responses),
      },
    ]
  })
  return { title: document.info.title, stateful, operations }
}

function answersOf(responses: ResponsesTable): CatalogAnswer[] {
  return Object.entries(responses).flatMap(([key, { codes, examples }]): CatalogAnswer[] => {
    const status = statusOf(key)
    const names = [...new Set(Object.values(examples).flatMap((each) => Object.keys(each)))]
    if (names.length === 0) {
      return [{ status, code: null, example: null, prefer: `code=${status}` }]
    }
    return names.map((example) => {
      const code = Object.entries(codes).find(([, entry]) => entry.example === example)?.[0] ?? null
      const prefer = writePreferences([
        ['code', String(status)],
        ['example', example],
      ])
      return { status, code, example, prefer }
    })
  })
}
