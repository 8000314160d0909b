import type { SelectedResponse } from '../response/select-response.js'
import type { ItemValues } from './item-values.js'
import type { MemoryPlan } from './remembered-operations.js'
import type { RowStore } from './row-store.js'

/** What an operation needs to act on remembered items. */
export interface MemoryContext {
  readonly plan: MemoryPlan
  readonly values: ItemValues
  readonly rows: RowStore
  readonly now: () => Date
  /** The body of the selected response without memory. */
  readonly defaultBody: (operationId: string, selected: SelectedResponse) => unknown
}
