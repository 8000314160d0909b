import { type Case, findingOf } from '../findings/finding.js'
import type { Run } from '../run/run.js'
import type { OverallFinding } from './overall-finding.js'
import { slowOperations, slowRequests } from './response-times.js'
import { undeclaredHeaders } from './undeclared-headers.js'
import { undeclaredMembers } from './undeclared-members.js'

/** What only all responses of the run show together. */
export async function runOverall(run: Run): Promise<void> {
  const { contract, tester, p95Seconds } = run
  const { responses } = tester
  const cases: readonly (readonly [
    name: string,
    find: () => OverallFinding[] | Promise<OverallFinding[]>,
  ])[] = [
    ['undeclared members', () => undeclaredMembers(contract, responses)],
    ['undeclared headers', () => undeclaredHeaders(contract, responses)],
    ...(p95Seconds === undefined
      ? []
      : [['response times', () => slowOperations(responses, p95Seconds)] as const]),
    [
      'slow requests',
      () =>
        slowRequests([...responses], async ({ exchange, operation }) => {
          const { received } = await tester.send(exchange.request, operation?.id)
          return received
        }),
    ],
  ]
  run.startPhase('overall', cases.length)
  for (const [name, find] of cases) {
    const testCase: Case = { phase: 'overall', operationId: undefined, name }
    const start = performance.now()
    const findings = (await find()).map(({ received, ...violation }) =>
      findingOf(testCase, violation, received),
    )
    run.add({ ...testCase, findings, seconds: (performance.now() - start) / 1000 })
    run.advance()
  }
}
