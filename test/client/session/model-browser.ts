import { setImmediate } from 'node:timers/promises'

/** Runs what waits in an order that the seed decides. */
export interface Schedule {
  /** Waits for its turn. */
  turn(): Promise<void>
  /** Gives turns until nobody waits. */
  settle(): Promise<void>
}

export function createSchedule(random: () => number): Schedule {
  const waiting: (() => void)[] = []
  return {
    turn: () => new Promise((resolve) => waiting.push(resolve)),
    async settle() {
      // What follows from a turn happens before the next one.
      await setImmediate()
      while (waiting.length > 0) {
        const [next] = waiting.splice(Math.floor(random() * waiting.length), 1)
        next?.()
        await setImmediate()
      }
    },
  }
}

type Listener = (event: { data: unknown }) => void

/** What the tabs of one browser share, as members of the global object: locks, channels and storage. */
export function browserMembers({ turn }: Schedule): Readonly<Record<string, unknown>> {
  let last: Promise<unknown> = Promise.resolve()
  const channels = new Set<BroadcastChannel>()
  let delivered: Promise<unknown> = Promise.resolve()
  const stored = new Map<string, string>()

  class BroadcastChannel {
    readonly listeners = new Map<Listener, boolean>()
    constructor(readonly name: string) {
      channels.add(this)
    }
    addEventListener(_: 'message', listener: Listener, { once = false } = {}) {
      this.listeners.set(listener, once)
    }
    postMessage(data: unknown) {
      delivered = delivered.then(turn).then(() => {
        for (const channel of channels) {
          if (channel === this || channel.name !== this.name) continue
          for (const [listener, once] of channel.listeners) {
            if (once) channel.listeners.delete(listener)
            listener({ data })
          }
        }
      })
    }
  }
  return {
    document: {},
    location: { href: 'https://app.example/' },
    navigator: {
      locks: {
        request(_: string, act: () => Promise<unknown>) {
          const granted = last.then(turn).then(act)
          last = granted.catch(() => {})
          return granted
        },
      },
    },
    BroadcastChannel,
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    },
  }
}
