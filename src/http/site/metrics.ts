import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ObservedExchange } from '../server/request-log.js'

/** What a gauge reads when it is asked. */
export interface Gauges {
  /** Connections of the pool, and requests that wait for one; undefined with the embedded database. */
  readonly connections: (() => { total: number; idle: number; waiting: number }) | undefined
  readonly passwords: { waiting(): number; running(): number }
}

export interface Metrics {
  readonly registry: Registry
  readonly observe: (exchange: ObservedExchange) => void
  readonly sessionsPurged: (count: number) => void
  /** Adds to `http_connections_closed_total{reason}`. */
  readonly countClosedConnections: (reason: string, by: number) => void
  /** Adds to `auth_events_total{event}`. */
  readonly countAuthEvent: (event: string, by: number) => void
  /** Reads these gauges from now on. */
  watch(gauges: Gauges): void
}

/** Seconds: from an answer out of memory to the longest that anybody waits for a login. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** The instruments, in a registry of their own, with prom-client's of the process (memory, event loop, garbage collection). */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests by operation (none: outside the contract), status (aborted: the caller went away) and error code.',
    labelNames: ['operation', 'status', 'code'],
    registers,
  })
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the head of a request to the end of its answer.',
    labelNames: ['operation'],
    buckets,
    registers,
  })
  const purged = new Counter({
    name: 'sessions_purged_total',
    help: 'Expired sessions that were deleted.',
    registers,
  })

  const closedConnections = new Counter({
    name: 'http_connections_closed_total',
    help: 'Connections that a limit closed: idle, unread (responses), pipelined (requests), limit (of connections).',
    labelNames: ['reason'],
    registers,
  })
  const authEvents = new Counter({
    name: 'auth_events_total',
    help: 'Events of accounts, sessions and keys; docs/operations.md explains each.',
    labelNames: ['event'],
    registers,
  })

  return {
    registry,
    observe: ({ operationId = 'none', status, code = '', ms }) => {
      requests.inc({ operation: operationId, status, code })
      if (ms !== undefined) durations.observe({ operation: operationId }, ms / 1000)
    },
    sessionsPurged: (count) => purged.inc(count),
    countClosedConnections: (reason, by) => closedConnections.inc({ reason }, by),
    countAuthEvent: (event, by) => authEvents.inc({ event }, by),
    watch: (gauges) => addGauges(registers, gauges),
  }
}

function addGauges(registers: Registry[], { connections, passwords }: Gauges): void {
  new Gauge({
    name: 'password_jobs',
    help: 'Hashes that are being computed, and that wait for a thread.',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'running' }, passwords.running())
      this.set({ state: 'waiting' }, passwords.waiting())
    },
  })
  if (connections === undefined) return
  new Gauge({
    name: 'database_connections',
    help: 'Connections of the pool that are used, or idle.',
    labelNames: ['state'],
    registers,
    collect() {
      const { total, idle } = connections()
      this.set({ state: 'used' }, total - idle)
      this.set({ state: 'idle' }, idle)
    },
  })
  new Gauge({
    name: 'database_waiting_requests',
    help: 'Queries that wait for a connection.',
    registers,
    collect() {
      this.set(connections().waiting)
    },
  })
}
