import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AggregatorRegistry, type Registry } from 'prom-client'

/** What is shown at `/metrics`. */
export interface MetricsSource {
  readonly contentType: string
  render(): Promise<string>
}

export interface MetricsServer {
  readonly url: string
  close(): Promise<void>
}

/** The metrics of this process. */
export function ownMetrics(registry: Registry): MetricsSource {
  return { contentType: registry.contentType, render: () => registry.metrics() }
}

/** In the primary of a cluster: the sums over its workers. */
export function workersMetrics(): MetricsSource {
  const registry = new AggregatorRegistry()
  return { contentType: registry.contentType, render: () => registry.clusterMetrics() }
}

/** In a worker: lets the primary ask for these metrics. */
export function shareWithPrimary(registry: Registry): void {
  AggregatorRegistry.setRegistries(registry)
  new AggregatorRegistry()
}

/** `GET /metrics` for Prometheus, on a port of its own: it is not for the world. */
export async function startMetricsServer(
  source: MetricsSource,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    source.render().then(
      (text) => response.writeHead(200, { 'Content-Type': source.contentType }).end(text),
      () => response.writeHead(503).end(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  // A primary ends with its workers.
  server.unref()
  const { port: actual } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}/metrics`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
