/** The variables of a scenario: values that it made or captured from responses. */
export type Variables = ReadonlyMap<string, unknown>

/**
 * Replaces `${name}` everywhere in a structure. A text that consists of one `${name}` becomes the value itself, with its type.
 * @throws Error for an unknown name
 */
export function fill<T>(template: T, variables: Variables): T {
  return fillAny(template, variables) as T
}

function fillAny(template: unknown, variables: Variables): unknown {
  if (typeof template === 'string') return fillText(template, variables)
  if (Array.isArray(template)) return template.map((item) => fillAny(item, variables))
  if (typeof template !== 'object' || template === null) return template
  const entries = Object.entries(template)
  return Object.fromEntries(entries.map(([key, value]) => [key, fillAny(value, variables)]))
}

function fillText(template: string, variables: Variables): unknown {
  const lookUp = (name: string) => {
    if (!variables.has(name)) throw new Error(`there is no variable "${name}"`)
    return variables.get(name)
  }
  const whole = /^\$\{([^}]+)\}$/.exec(template)
  if (whole?.[1] !== undefined) return lookUp(whole[1])
  return template.replaceAll(/\$\{([^}]+)\}/g, (_, name: string) => String(lookUp(name)))
}
