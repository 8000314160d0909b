/** A piece of code that stands as it is in what is printed. */
export class Code {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** Objects that are printed once, as constants, and by name wherever else they stand. */
export type Constants = ReadonlyMap<unknown, string>

const width = 100

/**
 * Prints data as a TypeScript literal: plain keys where they may be plain, and on one line whatever
 * fits there.
 */
export function toSource(value: unknown, constants: Constants = new Map(), indent = ''): string {
  if (value instanceof Code) return value.text
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const deeper = `${indent}  `
  const print = (member: unknown) => constants.get(member) ?? toSource(member, constants, deeper)
  const members = Array.isArray(value)
    ? value.map(print)
    : Object.entries(value).map(([key, member]) => `${toKey(key)}: ${print(member)}`)
  if (members.length === 0) return `${open}${close}`
  const padding = Array.isArray(value) ? '' : ' '
  const line = `${open}${padding}${members.join(', ')}${padding}${close}`
  if (line.length + indent.length <= width && !line.includes('\n')) return line
  return `${open}\n${members.map((member) => `${deeper}${member},\n`).join('')}${indent}${close}`
}

function toKey(key: string): string {
  // A plain `__proto__` in a literal would not be a member, but set the prototype.
  if (key === '__proto__') return '["__proto__"]'
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)
}

/** Names for what stands in the contract's components, by component name. */
export function nameConstants(prefix: string, shared: ReadonlyMap<string, unknown>): Constants {
  const names = new Set<string>()
  return new Map(
    [...shared].map(([component, value]) => {
      const wanted = `${prefix}${component.replaceAll(/[^\w$]/g, '_')}`
      let name = wanted
      for (let count = 2; names.has(name); count += 1) name = `${wanted}_${count}`
      names.add(name)
      return [value, name]
    }),
  )
}
