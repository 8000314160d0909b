/** Gives the global object the members of a browser for one test. @returns takes them away */
export function withGlobals(members: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(members).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  )
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        if (value instanceof Error) throw value
        return value
      },
    })
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor)
      else Reflect.deleteProperty(globalThis, name)
    }
  }
}
