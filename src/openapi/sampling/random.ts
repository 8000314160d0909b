/** Random numbers that follow from a seed. */
export interface Random {
  /** A whole number, both ends included. */
  int(min: number, max: number): number
  /** At least 0, less than 1. */
  fraction(): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
}

/** sfc32, a small generator that passes PractRand (Chris Doty-Humphrey); the same text gives the same numbers. */
export function randomFrom(seed: string): Random {
  const next = sfc32(hash(seed, 1), hash(seed, 2), hash(seed, 3))
  const fraction = () => next() / 2 ** 32
  const int = (min: number, max: number) => min + Math.floor(fraction() * (max - min + 1))
  return {
    int,
    fraction,
    chance: (probability) => fraction() < probability,
    pick: (list) => {
      const item = list[int(0, list.length - 1)]
      if (item === undefined && list.length === 0) throw new Error('nothing to pick from')
      return item as (typeof list)[number]
    },
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string, salt: number): number {
  let value = 0x811c9dc5 ^ salt
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  }
  return value
}

function sfc32(a: number, b: number, c: number): () => number {
  let counter = 1
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return sum >>> 0
  }
  for (let i = 0; i < 12; i += 1) next()
  return next
}
