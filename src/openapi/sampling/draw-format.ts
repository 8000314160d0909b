import type { Random } from './random.js'
import { words } from './words.js'

const hex = (random: Random, digits: number) =>
  Array.from({ length: digits }, () => random.int(0, 15).toString(16)).join('')
const word = (random: Random) => random.pick(words)
const host = (random: Random) => `${word(random)}.example.com`
const path = (random: Random) => `/${word(random)}/${random.int(1, 999)}`
const dayInMs = 86_400_000

/** Some moment of the years 2020 to 2030, in milliseconds. */
const moment = (random: Random) => Date.UTC(2020) + random.int(0, 3652 * dayInMs - 1)
const instant = (random: Random) => new Date(moment(random)).toISOString()

const ipv6 = (random: Random) => Array.from({ length: 8 }, () => hex(random, 4)).join(':')
const base64 = (random: Random) => Buffer.from(hex(random, 24), 'hex').toString('base64')

/** RFC 9562 section 5.4: version 4, variant 10. */
const uuid = (random: Random) =>
  [
    hex(random, 8),
    hex(random, 4),
    `4${hex(random, 3)}`,
    `a${hex(random, 3)}`,
    hex(random, 12),
  ].join('-')

/** The formats that the validators check (those of ajv-formats, and `email`). */
const formats: Readonly<Record<string, (random: Random) => string>> = {
  email: (random) => `${word(random)}.${word(random)}${random.int(1, 999)}@example.com`,
  uuid,
  date: (random) => instant(random).slice(0, 10),
  time: (random) => instant(random).slice(11),
  'date-time': instant,
  'iso-time': (random) => instant(random).slice(11),
  'iso-date-time': instant,
  duration: (random) => `P${random.int(1, 30)}DT${random.int(0, 23)}H`,
  uri: (random) => `https://${host(random)}${path(random)}`,
  url: (random) => `https://${host(random)}${path(random)}`,
  'uri-reference': path,
  'uri-template': (random) => `/${word(random)}/{id}`,
  hostname: host,
  ipv4: (random) => Array.from({ length: 4 }, () => random.int(1, 254)).join('.'),
  ipv6,
  regex: (random) => `^${word(random)}$`,
  'json-pointer': path,
  'json-pointer-uri-fragment': (random) => `#${path(random)}`,
  'relative-json-pointer': (random) => `${random.int(0, 3)}${path(random)}`,
  byte: base64,
  binary: base64,
  password: (random) => `${word(random)} ${word(random)} ${word(random)} ${random.int(10, 99)}`,
}

/** @returns undefined for a format that nothing is known of (and nothing checks) */
export function drawFormat(format: string, random: Random): string | undefined {
  return Object.hasOwn(formats, format) ? formats[format]?.(random) : undefined
}
