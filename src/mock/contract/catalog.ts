import type { ResponsesTable } from '../../openapi/compiled/tables.js'
import { childAt } from '../../openapi/document/document-node.js'
import { operationsOf } from '../../openapi/operation/operations.js'
import { writePreferences } from '../preferences/prefer-header.js'
import { examplesOf, statusOf } from '../response/select-status.js'
import type { MockContract } from './mock-contract.js'

/** What a mock serves, and how to ask for each response. */
export interface Catalog {
  readonly title: string
  readonly stateful: boolean
  readonly operations: readonly CatalogOperation[]
}

export interface CatalogOperation {
  readonly operationId: string
  /** In upper case. */
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly responses: readonly CatalogResponse[]
}

export interface CatalogResponse {
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
        responses: responsesIn(entry.responses),
      },
    ]
  })
  return { title: document.info.title, stateful, operations }
}

function responsesIn(responses: ResponsesTable): CatalogResponse[] {
  return Object.entries(responses).flatMap(([key, response]): CatalogResponse[] => {
    const status = statusOf(key)
    const names = [...new Set(examplesOf(response))]
    if (names.length === 0) {
      return [{ status, code: null, example: null, prefer: `code=${status}` }]
    }
    const codes = Object.entries(response.codes)
    return names.map((example) => {
      const code = codes.find(([, entry]) => entry.example === example)?.[0] ?? null
      const prefer = writePreferences([
        ['code', String(status)],
        ['example', example],
      ])
      return { status, code, example, prefer }
    })
  })
}
