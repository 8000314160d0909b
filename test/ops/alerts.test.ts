import { readFile } from 'node:fs/promises'
import { expect } from 'chai'
import { load } from 'js-yaml'
import { operations } from '../../generated/operations.js'
import { authEventRecorder } from '../../src/app/logging/auth-events.js'
import { createMetrics } from '../../src/http/site/metrics.js'
import type { OperationsTable } from '../../src/openapi/compiled/tables.js'
import { recordLog } from '../support/application/recorded-log.js'

interface Rule {
  readonly alert: string
  readonly expr: string
}

const rules = async () => {
  const { groups } = load(await readFile('ops/alerts.yaml', 'utf8')) as {
    groups: readonly { rules: readonly Rule[] }[]
  }
  return groups.flatMap((group) => group.rules)
}

/** All that the server measures, as Prometheus reads it. */
async function measured(): Promise<string> {
  const metrics = createMetrics()
  metrics.watch({
    connections: () => ({ total: 0, idle: 0, waiting: 0 }),
    passwords: { running: () => 0, waiting: () => 0 },
  })
  authEventRecorder({
    logger: recordLog().logger,
    count: metrics.countAuthEvent,
    store: async () => {},
    now: () => new Date(0),
    loggedAddress: (address) => address,
    secret: 'ab'.repeat(32),
  })
  return metrics.registry.metrics()
}

/** Names before the labels that every rule selects by. */
const metricsIn = (text: string) =>
  [...text.matchAll(/([a-z_0-9]+)\{[^}]*job=/g)].map(([, name = '']) => name)

describe('ops/alerts.yaml', () => {
  it('asks for nothing that is not measured', async () => {
    const types = [...(await measured()).matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name)
    const asked = (await rules()).flatMap(({ expr }) => metricsIn(expr))
    expect(asked).to.have.length.above(15)
    for (const name of asked) {
      expect([...types, 'up']).to.include(name.replace(/_bucket$/, ''))
    }
  })

  it('asks for events, codes and operations that there are', async () => {
    const text = (await rules()).map(({ expr }) => expr).join('\n')
    const valuesOf = (label: string) =>
      [...text.matchAll(new RegExp(`\\b${label}="([^"]+)"`, 'g'))].map(([, value = '']) => value)
    const events = await measured()
    for (const event of valuesOf('event')) expect(events).to.contain(`event="${event}"`)
    expect(operations).to.include.keys(valuesOf('operation'))
    const table: OperationsTable = operations
    const responses = Object.values(table).flatMap((operation) =>
      Object.values(operation.responses),
    )
    const codes = responses.flatMap(({ codes }) => Object.keys(codes))
    expect(codes).to.include.members(valuesOf('code'))
  })

  it('has a line in the runbook for each alert', async () => {
    const runbook = await readFile('docs/operations.md', 'utf8')
    for (const { alert } of await rules()) expect(runbook).to.contain(`\`${alert}\``)
  })
})

it('ops/dashboard.json shows nothing that is not measured', async () => {
  const text = await measured()
  const dashboard = await readFile('ops/dashboard.json', 'utf8')
  expect(metricsIn(dashboard)).to.have.length.above(5)
  for (const name of metricsIn(dashboard)) {
    expect(text).to.contain(`# TYPE ${name.replace(/_bucket$/, '')} `)
  }
})
