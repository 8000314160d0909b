import { parseSetCookie } from 'cookie'
import { type Header, headerValues } from './exchange.js'

export type SetCookie = ReturnType<typeof parseSetCookie>

/** The cookies that a response sets, one per header line. */
export function setCookies(headers: readonly Header[]): SetCookie[] {
  return headerValues(headers, 'set-cookie').map((line) => parseSetCookie(line))
}
