import type { Random } from '../random.js'
import { words } from './words.js'

const hex = (random: Random, digits: number) =>
  Array.from({ length: digits }, () => random.int(0, 15).toString(16)).join('')
const word = (random: Random) => random.pick(words)
const address = (random: Random) =>
  `${word(random)}.${word(random)}${random.int(1, 999)}@example.com`
const host = (random: Random) => `${word(random)}.example.com`
const path = (random: Random) => `/${word(random)}/${random.int(1, 999)}`
const dayInMs = 86_400_000

/** A moment of the years 2020 to 2030, in milliseconds. */
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

/** The formats of JSON Schema Validation 2020-12 section 7.3 and of the OpenAPI Format Registry. */
const formats: Readonly<Record<string, (random: Random) => string>> = {
  email: address,
  'idn-email': address,
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
  iri: (random) => `https://${host(random)}${path(random)}`,
  'iri-reference': path,
  hostname: host,
  'idn-hostname': host,
  ipv4: (random) => Array.from({ length: 4 }, () => random.int(1, 254)).join('.'),
  ipv6,
  regex: (random) => `^${word(random)}$`,
  'json-pointer': path,
  'json-pointer-uri-fragment': (random) => `#${path(random)}`,
  'relative-json-pointer': (random) => `${random.int(0, 3)}${path(random)}`,
  byte: base64,
  binary: base64,
  base64url: (random) => Buffer.from(hex(random, 24), 'hex').toString('base64url'),
  password: (random) => `${word(random)} ${word(random)} ${word(random)} ${random.int(10, 99)}`,
}

/** @returns undefined for a format without a sampler */
export function sampleFormat(format: string, random: Random): string | undefined {
  return Object.hasOwn(formats, format) ? formats[format]?.(random) : undefined
}

/** For where `maxLength` allows no longer text. */
const shortest: Readonly<Record<string, string>> = {
  email: 'a@b.co',
  'idn-email': 'a@b.co',
  uri: 'a:b',
  iri: 'a:b',
  url: 'http://a.co',
  'uri-reference': 'a',
  hostname: 'a',
  'idn-hostname': 'a',
  ipv6: '::1',
  ipv4: '1.1.1.1',
  regex: 'a',
  duration: 'P1D',
  'date-time': '2026-01-15T09:30:00Z',
  time: '09:30:00Z',
  password: 'a',
  byte: 'YQ==',
}

/** A short text of a format; undefined where none is known. */
export function shortestOf(format: string): string | undefined {
  return Object.hasOwn(shortest, format) ? shortest[format] : undefined
}
