/** What a server gives beside the base URL. */
export interface ServerOptions {
  /** The request that is answered, where pages are rendered: its cookies are sent along. One client for each request. */
  readonly request?: { readonly headers: Headers }
  /** Whether the program has one user, such as a script: then its client may live as long as the program. */
  readonly singleUser?: boolean
}

/**
 * Warns once of a client on a server that keeps a session and belongs to no request: shared by requests, it would act for one
 * visitor in the name of another.
 * @returns what is to be called when a session begins
 */
export function sharedClientWarning({ request, singleUser = false }: ServerOptions): () => void {
  let isDue = request === undefined && !singleUser && isServer()
  return () => {
    if (!isDue) return
    isDue = false
    const { console } = globalThis as { console?: { warn(text: string): void } }
    console?.warn(
      'A client with a session on a server: make one for each `request`, or set `singleUser`.',
    )
  }
}

/** Node.js, Deno, Bun and Workers at the edge; not a browser, its workers, or a page in a test. */
function isServer(): boolean {
  const { document, process, Deno, EdgeRuntime } = globalThis as Record<string, unknown>
  // A browser may forbid pages to read `navigator`.
  if (document !== undefined) return false
  const { navigator } = globalThis as { navigator?: { userAgent?: string } }
  return Boolean(process || Deno || EdgeRuntime) || navigator?.userAgent === 'Cloudflare-Workers'
}
