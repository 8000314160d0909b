/** More statements than the program has. Each name uses memory on every connection, in the client and in the server. */
const MAX_NAMES = 500

/**
 * Names statements, so that PostgreSQL parses and plans each once per connection. Values are parameters, so the text does
 * not depend on them.
 *
 * @returns a function that gives the name of a statement's text; undefined after 500 names.
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
