import { setImmediate as yieldToRequests } from 'node:timers/promises'
import { selectResponse } from '../response/select-response.js'
import type { Engine } from '../server/engine.js'

/**
 * Builds the default response of every operation and compiles its validators. Requests are served in between.
 * @returns what can't be mocked: `getPhoto 200: image/png has no example ...`
 */
export async function findUnmockable({ mockContract, builder }: Engine): Promise<string[]> {
  const problems: string[] = []
  for (const [operationId, operation] of Object.entries(mockContract.contract.operations)) {
    const attempt = (what: string, act: () => unknown) => {
      try {
        act()
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        problems.push(`${operationId} ${what}: ${reason}`)
      }
    }
    const { parameters = {}, body = {} } = mockContract.contract.validators[operationId] ?? {}
    for (const [part, validate] of Object.entries({ ...parameters, ...body })) {
      attempt(`request (${part})`, () => validate({}))
    }
    attempt('response', () => {
      const usableExample = builder.usableExample(operationId)
      const selected = selectResponse(operation, {}, undefined, usableExample)
      attempt(selected.key, () => builder.build(operationId, selected))
    })
    await yieldToRequests()
  }
  return problems
}
