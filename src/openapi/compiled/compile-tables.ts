import type { ContractDocument } from '../document/contract-document.js'
import {
  childAt,
  childrenOf,
  componentOf,
  resolvedChildAt,
  rootOf,
} from '../document/document-node.js'
import { basePathsOf } from '../operation/base-paths.js'
import {
  operationsOf,
  parametersOf,
  responsesOf,
  type StatusResponse,
  unmatchedResponsesOf,
} from '../operation/operations.js'
import { createShapeCollector } from './closed-shapes.js'
import { parameterEntry } from './serialization-entries.js'
import {
  rateLimit,
  requestBodyEntry,
  responseEntry,
  securityOf,
  securityScheme,
} from './table-entries.js'
import type {
  ClosedShapes,
  Faults,
  OperationEntry,
  OperationsTable,
  ResponseEntry,
  ResponsesTable,
  SecuritySchemes,
} from './tables.js'

export interface Tables {
  readonly operations: OperationsTable
  readonly securitySchemes: SecuritySchemes
  readonly faults: Faults
  readonly unmatched: ResponsesTable
  readonly shapes: ClosedShapes
  /** Component name -> those of the responses above that stand in `components`, each one object. */
  readonly shared: ReadonlyMap<string, ResponseEntry>
}

/** What a contract says of its operations beside the schemas, as tables. */
export function compileTables(document: ContractDocument): Tables {
  const shared = new Map<string, ResponseEntry>()
  const collector = createShapeCollector(document)
  const tableOf = (responses: readonly StatusResponse[]): ResponsesTable =>
    Object.fromEntries(
      responses.map(({ status, node }) => {
        const component = componentOf(node, 'responses')
        const entry =
          (component && shared.get(component)) || responseEntry(document, node, collector)
        if (component !== undefined) shared.set(component, entry)
        return [status, entry]
      }),
    )

  const operations = operationsOf(document).map((operation): [string, OperationEntry] => {
    const { id, method, path, node } = operation
    const body = resolvedChildAt(document, node, 'requestBody')
    const basePaths = basePathsOf(document, operation).filter((base) => base !== '')
    return [
      id,
      {
        method,
        path,
        ...(basePaths.length > 0 ? { basePaths } : {}),
        ...securityOf(document, node),
        rateLimit: rateLimit(node),
        parameters: parametersOf(document, operation).map((each) => parameterEntry(document, each)),
        requestBody: body ? requestBodyEntry(document, body) : null,
        responses: tableOf(responsesOf(document, operation)),
      },
    ]
  })
  const root = rootOf(document)
  const schemes = childrenOf(childAt(root, 'components', 'securitySchemes'))
  const faults = childrenOf(childAt(root, 'x-faults'))
  return {
    operations: Object.fromEntries(operations),
    securitySchemes: Object.fromEntries(
      schemes.map((scheme) => [scheme.key, securityScheme(document, scheme)]),
    ),
    faults: Object.fromEntries(faults.map(({ key, value }) => [key, String(value)])),
    unmatched: tableOf(unmatchedResponsesOf(document)),
    shapes: collector.shapes,
    shared,
  }
}
