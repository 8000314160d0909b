import { isLocalHost } from '../../http/server/local-host.js'
import type { CompiledContract } from '../../verify/contract/compiled-contract.js'
import type { ReceivedResponse } from '../../verify/http/received-response.js'

/** Parts of a host name that say that its data is disposable. */
const disposable =
  /(^|[.-])(staging|stage|test|testing|dev|develop|preview|qa|uat|sandbox|demo|ci|int)\d*([.-]|$)/

/**
 * Whether a server may have data that somebody needs: its host is neither local nor named as one for tests. A name without a
 * dot belongs to a container or to the local network.
 */
export function looksLikeProduction({ hostname }: URL): boolean {
  return hostname.includes('.') && !isLocalHost(hostname) && !disposable.test(hostname)
}

/** What a run is about to do to the data of the server; undefined when every operation only reads. */
export function announcement(url: URL, { operations }: CompiledContract): string | undefined {
  const onlyReads = [...operations.values()].every(({ entry }) => /^(get|head)$/.test(entry.method))
  if (onlyReads) return undefined
  return (
    `This run creates, changes and deletes data at ${url.origin}. ` +
    'New accounts have addresses such as verify-...@example.com.'
  )
}

/** What a run has left behind, at most; undefined where it has created nothing. */
export function leftovers(responses: readonly ReceivedResponse[]): string | undefined {
  const count = (is: (method: string, status: number) => boolean) =>
    responses.filter(({ exchange: { request, response } }) => is(request.method, response.status))
      .length
  const created = count((method, status) => method !== 'DELETE' && status === 201)
  if (created === 0) return undefined
  const deleted = count((method, status) => method === 'DELETE' && status >= 200 && status < 300)
  return `Left on the server: ${created} created, ${deleted} deleted.`
}
