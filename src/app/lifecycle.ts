/** What was opened is closed, one after the other, the last one first. */
export interface Lifecycle {
  /** Notes how to close what is being opened. @returns what is being opened */
  open<Phase>(opening: Promise<Phase>, close: (part: Phase) => Promise<void>): Promise<Phase>
  atClose(close: () => Promise<void>): void
  /** Waits for what is still being opened, and closes all that could be. */
  close(): Promise<void>
}

export function createLifecycle(): Lifecycle {
  const closers: Promise<() => Promise<void>>[] = []
  return {
    open(opening, close) {
      const nothing = () => async () => {}
      closers.push(opening.then((part) => () => close(part), nothing))
      return opening
    },
    atClose: (close) => void closers.push(Promise.resolve(close)),
    async close() {
      for (const closer of closers.splice(0).reverse()) await (await closer)()
    },
  }
}
