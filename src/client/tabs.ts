/** The access token that all tabs share; null: nobody is signed in. */
export type SharedToken = string | null

/**
 * The tabs (and workers) that share a service's refresh cookie. Whatever changes it happens in one of them at a time, and the
 * others hear what came of it. Tokens pass from memory to memory and are stored nowhere.
 */
export interface Tabs {
  /** Runs `act` when no other, here or in another tab, runs; the next one knows what this one has told. */
  exclusive<T>(act: () => Promise<T>): Promise<T>
  /** Tells the other tabs; from within `exclusive` only. */
  tell(token: SharedToken): void
  /** Calls `listener` with what is told. */
  listen(listener: (token: SharedToken) => void): void
}

/** https://w3c.github.io/web-locks/#api-lock-manager, as far as it is used. */
interface Locks {
  request<T>(name: string, act: () => Promise<T>): Promise<T>
}

/**
 * The tabs that share the refresh cookie of the service at `baseUrl` with this one. Browsers have Web Locks on pages that came
 * over HTTPS or from localhost; everywhere else (Node) a client is alone.
 */
export function tabsFor(baseUrl: string): Tabs {
  const { location, navigator } = globalThis as {
    location?: { href: string }
    navigator?: { locks?: Locks }
  }
  if (location === undefined || navigator?.locks === undefined) return singleTab()
  return browserTabs(navigator.locks, `auth ${new URL(baseUrl || '/', location.href).href}`)
}

/** A channel that has not carried a message within this time (ms) is out of order; it must not hold the lock. */
const channelTimeout = 1000

function browserTabs(locks: Locks, name: string): Tabs {
  const sending = new BroadcastChannel(name)
  // A channel doesn't hear itself. This one hears what we send, and when it has, it is on its way to the others too.
  const receiving = new BroadcastChannel(name)
  let told = Promise.resolve()

  return {
    exclusive(act) {
      return locks.request(name, async () => {
        try {
          return await act()
        } finally {
          // A lock may be passed on faster than a message: who gets it next should have heard before.
          await told
        }
      })
    },
    tell(token) {
      told = new Promise((resolve) => {
        receiving.addEventListener('message', () => resolve(), { once: true })
        setTimeout(resolve, channelTimeout)
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
    tell() {},
    listen() {},
  }
}
