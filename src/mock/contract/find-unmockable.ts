import { setImmediate as yieldToRequests } from 'node:timers/promises'
import { selectResponse } from '../response/choose-response.js'
import { usualSeed } from '../response/requested-response.js'
import type { Engine } from '../server/engine.js'

/**
 * Tries the usual answer and the validators of every operation, letting requests pass in between.
 * @returns what can't be mocked, by operation: `getPhoto 200: image/png has no example ...`
 */
export async function findUnmockable({ mockContract, answers }: Engine): Promise<string[]> {
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
    for (const [node, validate] of Object.entries({ ...parameters, ...body })) {
      attempt(`request (${node})`, () => validate({}))
    }
    attempt('answer', () => {
      const choice = selectResponse(operation, {}, undefined)
      attempt(choice.key, () => answers.answer(operationId, choice, usualSeed))
    })
    await yieldToRequests()
  }
  return problems
}
