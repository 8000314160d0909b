/**
 * The regular expression of `pattern` and `patternProperties`, ECMA-262 with the `u` flag (JSON Schema
 * Core 2020-12 section 6.4). What is an error with that flag (`[\w-.]`, `\_`) is read without it.
 *
 * @throws SyntaxError for what is no regular expression either way
 */
export function toRegExp(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    return new RegExp(pattern)
  }
}
