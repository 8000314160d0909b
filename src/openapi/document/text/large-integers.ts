/** Number -> the digits that its author wrote, where a number of JavaScript can't hold them all. */
export type LargeIntegers = ReadonlyMap<number, string>

/** The integers above 2^53 in texts, as far as a number loses digits of them. Of two that are one number the first counts. */
export function largeIntegersIn(texts: Iterable<string>): LargeIntegers {
  const found = new Map<number, string>()
  for (const text of texts) {
    for (const [digits] of text.matchAll(/(?<![\w.+-])-?[1-9]\d{15,19}(?![\w.])/g)) {
      const number = Number(digits)
      if (String(number) !== digits && !found.has(number)) found.set(number, digits)
    }
  }
  return found
}

/** JSON of a value, with the digits that the author of the contract wrote. */
export function jsonWith(largeIntegers: LargeIntegers, value: unknown): string {
  const json = JSON.stringify(value)
  if (largeIntegers.size === 0 || json === undefined) return json
  return json.replaceAll(/"(?:[^"\\]|\\.)*"|-?\d{16,20}(?![\d.])/g, (token) =>
    token.startsWith('"') ? token : (largeIntegers.get(Number(token)) ?? token),
  )
}
