/** A path of the contract, ready to be matched. */
export interface PathTemplate {
  /** The path as a request has it: percent-encoded, `{name}` for parameters, without query and fragment. */
  readonly path: string
  /** Finds the values of the parameters, in the order of `names`. */
  readonly pattern: RegExp
  readonly names: readonly string[]
  /** `?action=list` in a path of the contract: what the query of a request must hold. */
  readonly query: readonly (readonly [name: string, value: string])[]
}

/**
 * Reads a path of the contract. Letters that a URL can't hold are percent-encoded, as clients send
 * them (RFC 3987, 3.1). A fragment is dropped: no request carries one.
 */
export function parsePathTemplate(written: string): PathTemplate {
  const [withQuery = ''] = written.split('#', 1)
  const at = withQuery.indexOf('?')
  const path = encodePath(at < 0 ? withQuery : withQuery.slice(0, at))
  const query = at < 0 ? [] : [...new URLSearchParams(withQuery.slice(at + 1))]
  const parts = path.split(/\{([^}]+)\}/)
  const source = parts.map((part, i) => (i % 2 ? '([^/]+)' : escapeRegExp(part))).join('')
  return {
    path,
    pattern: new RegExp(`^${source}$`),
    names: parts.filter((_, i) => i % 2).map(decodeURIComponent),
    query: query.filter(([, value]) => !value.includes('{')),
  }
}

/**
 * Sorts templates that match the same path: fewer parameters first, then more literal text, then the
 * literal text that comes earlier (OpenAPI 3.1, "Path Templating Matching"; the rest is ours).
 */
export function bySpecificity(a: PathTemplate, b: PathTemplate): number {
  return (
    a.names.length - b.names.length ||
    literalLength(b) - literalLength(a) ||
    b.path.indexOf('{') - a.path.indexOf('{') ||
    b.query.length - a.query.length
  )
}

/** Percent-encoding in upper case, as `encodePath` writes it (RFC 3986, 6.2.2.1). */
export function normalizePath(path: string): string {
  return path.includes('%') ? path.replaceAll(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase()) : path
}

/** Encodes what is neither allowed in a path nor encoded already, and leaves the braces. */
function encodePath(path: string): string {
  const encoded = encodeURI(path.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'))
  return normalizePath(
    encoded
      .replaceAll(/%25(?=[0-9a-f]{2})/gi, '%')
      .replaceAll('%7B', '{')
      .replaceAll('%7D', '}'),
  )
}

function literalLength({ path }: PathTemplate): number {
  return path.replaceAll(/\{[^}]+\}/g, '').length
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
