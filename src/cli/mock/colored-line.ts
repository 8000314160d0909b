import type { Styles } from '../styles.js'

/** Colors and aligns a line of the mock's log: `GET /path -> 200 operation: reason (2 ms)`. */
export function coloredLine(line: string, { bold, dim, green, yellow, red }: Styles): string {
  const [, method = '', path = '', status = '', rest = ''] =
    /^(\S+) (\S+) -> (\S+)(.*)$/.exec(line) ?? []
  if (status === '') return line
  const color = /^[23]/.test(status) ? green : /^4/.test(status) ? yellow : red
  return `${color(status.padEnd(4))} ${bold(method.padEnd(6))} ${path}${dim(rest)}`
}
