import { setImmediate } from 'node:timers/promises'

/** What is rejected meanwhile without anybody hearing of it: in a server it would end the process. */
export async function strayRejections(act: () => Promise<unknown>): Promise<readonly unknown[]> {
  const stray: unknown[] = []
  const note = (reason: unknown) => void stray.push(reason)
  process.on('unhandledRejection', note)
  try {
    await act()
    // Node.js tells of them when no promise is left to settle.
    await setImmediate()
  } finally {
    process.off('unhandledRejection', note)
  }
  return stray
}
