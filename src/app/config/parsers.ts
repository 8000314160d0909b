import { isIP } from 'node:net'

/** Why a value is invalid. `text` continues the variable's name: "PORT" + " must be ...". */
export class Problem {
  constructor(readonly text: string) {}
}

/** Parses the non-empty text of an environment variable. */
export type Parser<Value> = (text: string) => Value | Problem

const SHOWN_LENGTH = 60

/** A value as messages show it: on one line and shortened. Not for secrets or URLs. */
function shown(text: string): string {
  return JSON.stringify(text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text)
}

const mustBe = (expected: string, text: string) =>
  new Problem(`must be ${expected}; it is ${shown(text)}`)

/** A whole number in decimal digits. `unit` appears in the message. */
export function wholeNumber(min: number, max: number, unit?: string): Parser<number> {
  const expected = `a whole number ${unit ? `of ${unit} ` : ''}from ${min} to ${max}`
  return (text) => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
    return value >= min && value <= max ? value : mustBe(expected, text)
  }
}

export function oneOf<const Word extends string>(words: readonly Word[]): Parser<Word> {
  return (text) =>
    words.find((word) => word === text.toLowerCase()) ?? mustBe(`one of ${words.join(', ')}`, text)
}

const SWITCH = new Map([
  ['true', true],
  ['on', true],
  ['1', true],
  ['false', false],
  ['off', false],
  ['0', false],
])

export const onOrOff: Parser<boolean> = (text) =>
  SWITCH.get(text.toLowerCase()) ?? mustBe('true or false (or on, off, 1, 0)', text)

/** An IP address or a host name (RFC 1123), without scheme or port. */
export const host: Parser<string> = (text) =>
  isIP(text) ||
  /^(?=.{1,253}$)[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i.test(text)
    ? text
    : mustBe('an IP address or a host name, without scheme or port', text)

export const directory: Parser<string> = (text) =>
  text.trim() === text && !text.includes('\0')
    ? text
    : mustBe('the path of a directory, without surrounding white space', text)

/** Comma-separated items, each parsed by `parser`. White space around an item is ignored; duplicates are removed. */
export function list<Value extends string>(parser: Parser<Value>): Parser<readonly Value[]> {
  return (text) => {
    const values = new Set<Value>()
    for (const item of text.split(',')) {
      const value = parser(item.trim())
      if (value instanceof Problem) return value
      values.add(value)
    }
    return [...values]
  }
}
