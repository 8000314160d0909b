/** More than the program has; a name takes memory on every connection, at both of its ends. */
const MAX_NAMES = 500

/**
 * Names statements, so that PostgreSQL parses and plans each once a connection instead of every time. Values are parameters, so one
 * text serves all of them.
 *
 * @returns gives the name of a text; undefined for one too many.
 */
export function statementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined || names.size >= MAX_NAMES) return known
    const name = `s${names.size}`
    names.set(text, name)
    return name
  }
}
