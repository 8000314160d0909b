import { setImmediate as yieldToRequests } from 'node:timers/promises'
import { operationsOf } from '../../openapi/operation/operations.js'
import { selectResponse } from '../response/select-response.js'
import type { Engine } from '../server/engine.js'

/**
 * Builds the default response of every operation and compiles its validators. Requests are served in between.
 * @returns what can't be mocked: `api.yaml:12: getPhoto 200: image/png has no example ...`
 */
export async function findUnmockable({ mockContract, builder }: Engine): Promise<string[]> {
  const { document, contract, locate } = mockContract
  const pointers = new Map(operationsOf(document).map(({ id, node }) => [id, node.pointer]))
  const problems: string[] = []
  for (const [operationId, operation] of Object.entries(contract.operations)) {
    /** @param place the pointer below the operation */
    const attempt = (what: string, place: string, act: () => unknown) => {
      try {
        act()
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        const pointer = pointers.get(operationId)
        const found = pointer === undefined ? undefined : locate?.(`${pointer}${place}`)
        const where = found === undefined ? '' : `${found.file}:${found.line}: `
        problems.push(`${where}${operationId} ${what}: ${reason}`)
      }
    }
    const { parameters = {}, body = {} } = contract.validators[operationId] ?? {}
    for (const [part, validate] of Object.entries({ ...parameters, ...body })) {
      attempt(`request (${part})`, '', () => validate({}))
    }
    attempt('response', '', () => {
      const usableExample = builder.usableExample(operationId)
      const selected = selectResponse(operation, {}, undefined, usableExample)
      attempt(selected.key, `/responses/${selected.key}`, () =>
        builder.build(operationId, selected),
      )
    })
    await yieldToRequests()
  }
  return problems
}
