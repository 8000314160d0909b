import type { WireRequest } from '../http/exchange.js'

/** A shell command that sends the request again: curl, or nc for bytes that are not an HTTP request. */
export function toCurl(url: URL, request: WireRequest): string {
  const { method, target, headers, body, rawBytes } = request
  if (rawBytes !== undefined) {
    const port = url.port || (url.protocol === 'https:' ? '443' : '80')
    return `${printf(rawBytes)} | nc ${url.hostname} ${port}`
  }
  const isText = body === undefined || isPlainText(body)
  const options = [
    method === 'HEAD' ? '-I' : `-X ${method}`,
    '--path-as-is',
    quote(`${url.origin}${target}`),
    ...headers.map(
      ([name, value]) => `-H ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`,
    ),
    // Without this, curl adds a Content-Type.
    ...(body !== undefined && !headers.some(([name]) => /^content-type$/i.test(name))
      ? ["-H 'Content-Type:'"]
      : []),
    ...(body === undefined
      ? []
      : [isText ? `--data-binary ${quote(body.toString('utf8'))}` : '--data-binary @-']),
  ]
  const line = `curl -sS -i ${options.join(' ')}`
  return isText ? line : `${printf(body)} | ${line}`
}

/** Whether a shell argument can hold the body: no NUL, valid UTF-8. */
function isPlainText(body: Buffer): boolean {
  const text = body.toString('utf8')
  return !text.includes('\0') && !text.startsWith('@') && Buffer.from(text).equals(body)
}

/** Quotes a text for sh. A long run of one character becomes a printf. */
function quote(text: string): string {
  const quoted = (part: string) => (part === '' ? '' : `'${part.replaceAll("'", `'\\''`)}'`)
  let line = ''
  let rest = 0
  for (const run of text.matchAll(/([\w ])\1{99,}/g)) {
    const [all, character = ''] = run
    const blanks = `$(printf '%${all.length}s' '')`
    const made =
      character === ' ' ? blanks : `$(printf '%${all.length}s' '' | tr ' ' '${character}')`
    line += `${quoted(text.slice(rest, run.index))}"${made}"`
    rest = run.index + all.length
  }
  return `${line}${quoted(text.slice(rest))}` || "''"
}

/** A printf of the bytes. Every printf supports octal escapes. */
function printf(bytes: Buffer): string {
  const text = [...bytes].map((byte) => {
    const character = String.fromCharCode(byte)
    const isPlain = byte >= 0x20 && byte < 0x7f && !`'%\\`.includes(character)
    return isPlain ? character : `\\${byte.toString(8).padStart(3, '0')}`
  })
  return `printf '${text.join('')}'`
}
