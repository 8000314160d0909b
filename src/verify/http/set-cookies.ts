import { parseSetCookie } from 'cookie'
import { type Header, headerValues } from './exchange.js'

export type SetCookie = ReturnType<typeof parseSetCookie>

/** The cookies that an answer sets, a header line each. */
export function setCookies(headers: readonly Header[]): SetCookie[] {
  return headerValues(headers, 'set-cookie').map((line) => parseSetCookie(line))
}
