/** The access token that all tabs share; null: nobody is signed in. */
export type SharedToken = string | null

/**
 * The tabs (and workers) that share the refresh cookie of a service. One call at a time changes the cookie, in all of them, and the
 * others receive its result. Tokens pass from memory to memory and are stored nowhere.
 */
export interface Tabs {
  /** Runs `act` while no other `act` runs, here or in another tab. The next one knows what this one has sent. */
  exclusive<T>(act: () => Promise<T>): Promise<T>
  /** Sends a token to the other tabs; call it within `exclusive` only. */
  send(token: SharedToken): void
  /** Calls `listener` with each token that another tab sends. */
  listen(listener: (token: SharedToken) => void): void
}

/** The part of https://w3c.github.io/web-locks/#api-lock-manager that is used. */
interface Locks {
  request<T>(name: string, act: () => Promise<T>): Promise<T>
}

/**
 * The tabs that share the refresh cookie of the service at `baseUrl` with this one. Browsers have Web Locks on pages from
 * HTTPS or localhost. A client works alone everywhere else: in Node.js, and where the browser forbids locks or channels
 * (sandboxed frames, blocked storage).
 */
export function tabsFor(baseUrl: string): Tabs {
  try {
    const { location, navigator } = globalThis as {
      location?: { href: string }
      navigator?: { locks?: Locks }
    }
    if (location === undefined || navigator?.locks === undefined) return singleTab()
    return browserTabs(navigator.locks, `auth ${new URL(baseUrl || '/', location.href).href}`)
  } catch {
    return singleTab()
  }
}

/** A channel that does not carry a message within this time (ms) does not work; it must not hold the lock. */
const channelTimeout = 1000

function browserTabs(locks: Locks, name: string): Tabs {
  const sending = new BroadcastChannel(name)
  // A channel does not receive its own messages. When this one receives ours, the other tabs receive it too.
  const receiving = new BroadcastChannel(name)
  const alone = singleTab()
  let delivered = Promise.resolve()

  return {
    async exclusive(act) {
      let isGranted = false
      try {
        return await locks.request(name, async () => {
          isGranted = true
          try {
            return await act()
          } finally {
            // A lock can arrive before a message: the next holder must have the token first.
            await delivered
          }
        })
      } catch (error) {
        if (isGranted) throw error
        return alone.exclusive(act)
      }
    },
    send(token) {
      delivered = new Promise((resolve) => {
        const timer = setTimeout(resolve, channelTimeout)
        const done = () => {
          clearTimeout(timer)
          resolve()
        }
        receiving.addEventListener('message', done, { once: true })
      })
      sending.postMessage(token)
    },
    listen(listener) {
      receiving.addEventListener('message', (event) => {
        listener((event as Event & { data: SharedToken }).data)
      })
    },
  }
}

function singleTab(): Tabs {
  let last: Promise<unknown> = Promise.resolve()
  return {
    exclusive(act) {
      const result = last.then(act, act)
      last = result
      return result
    },
    send() {},
    listen() {},
  }
}
