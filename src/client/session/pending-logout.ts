/**
 * Remembers, over a reload of the page, a logout that did not reach the service. The refresh cookie is still there then, and scripts
 * can't remove it.
 */
export interface PendingLogout {
  isSet(): boolean
  set(): void
  clear(): void
}

/** In localStorage; in memory where there is none or the browser forbids it. */
export function pendingLogout(baseUrl: string): PendingLogout {
  const key = `auth ${baseUrl} logout is pending`
  let inMemory = false
  const stored = <T>(use: (storage: Storage) => T): T | undefined => {
    try {
      return use(localStorage)
    } catch {
      return undefined
    }
  }
  return {
    isSet: () => inMemory || Boolean(stored((storage) => storage.getItem(key))),
    set() {
      inMemory = true
      stored((storage) => storage.setItem(key, 'true'))
    },
    clear() {
      inMemory = false
      stored((storage) => storage.removeItem(key))
    },
  }
}

interface Storage {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}
declare const localStorage: Storage
