import type {
  ClosedShapes,
  Faults,
  OperationsTable,
  ResponsesTable,
  SecuritySchemes,
  UnmatchedValidators,
  ValidatorsTable,
} from './tables.js'

/** A contract as data, ready to be bound: this project's own, or any other that has been compiled. */
export interface Contract {
  readonly operations: OperationsTable
  readonly validators: ValidatorsTable
  readonly securitySchemes: SecuritySchemes
  readonly faults: Faults
  /** Answers on paths and methods that belong to no operation. */
  readonly unmatched: ResponsesTable
  readonly unmatchedValidators: UnmatchedValidators
  /** The closed objects of response bodies: members that they do not declare are not sent. */
  readonly shapes?: ClosedShapes
}
