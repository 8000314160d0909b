import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { diffContracts } from '../../../src/diff/contract/diff-contracts.js'
import type { Change } from '../../../src/diff/finding/change.js'
import { contractWith, type Fragment, today } from '../contract-with.js'

interface Sides {
  old: Fragment
  new: Fragment
}

export type Level = 'error' | 'warning' | 'info'

/** Rules of oasdiff, and two contracts that break them, cut down to what differs. */
interface Entry {
  rules: Record<string, Level>
  /** Schemas; where they stand follows from the id, or from `at`. */
  schema?: Sides
  at?: string
  operation?: Sides
  document?: Sides
  schemas?: Fragment
  /** Why the verdict is another one. */
  otherwise?: string
  /** Why there is nothing to compare. */
  notApplicable?: string
}

/** A rule of oasdiff, and what is said here of the same change. */
export interface Row {
  id: string
  level: Level
  changes: readonly Change[]
  /** Why the verdict is another one, or why there is nothing to compare. */
  reason: string | null
}

/** A schema in its place: ids begin with these words. */
const places: Readonly<Record<string, (schema: Fragment) => Fragment>> = {
  'request-read-only-property': (schema) => requestOf(objectOf({ ...schema, readOnly: true })),
  'request-header-property': (schema) => parameterOf('header', objectOf(schema)),
  'request-parameter-property': (schema) => parameterOf('query', objectOf(schema)),
  'request-parameter': (schema) => parameterOf('query', schema),
  'request-property': (schema) => requestOf(objectOf(schema)),
  'request-body': requestOf,
  'response-write-only-property': (schema) => responseOf(objectOf({ ...schema, writeOnly: true })),
  'response-property': (schema) => responseOf(objectOf(schema)),
  'response-header': (schema) => ({ responses: { 200: { headers: { A: { schema } } } } }),
  'response-mediatype': responseOf,
  'response-body': responseOf,
}

/** Every rule of oasdiff, with the changes that are found here between its two contracts. */
export function ruleTable(): Row[] {
  const folder = new URL('rules/', import.meta.url)
  const entries = readdirSync(folder).flatMap(
    (file) => parse(readFileSync(new URL(file, folder), 'utf8')) as Entry[],
  )
  return entries.flatMap((entry) =>
    Object.entries(entry.rules).map(([id, level]) => {
      const changes = changesOf(id, entry)
      const reason = entry.notApplicable ?? (isJudgedAlike(level, changes) ? null : entry.otherwise)
      return { id, level, changes, reason: reason ?? null }
    }),
  )
}

/** Errors and warnings of oasdiff are breaking changes, and nothing else is. */
export function isJudgedAlike(level: Level, changes: readonly Change[]): boolean {
  return changes.some(({ severity }) => severity === 'breaking') === (level !== 'info')
}

/** The table of docs/diff.md. */
export function ruleTableText(): string {
  const rows = ruleTable()
    .sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level))
    .map(({ id, level, changes, reason }) => {
      const found = changes.map(({ rule, severity }) => `\`${rule}\` ${severity}`)
      const here = [...new Set(found)].join(', ') || 'no change'
      return `| \`${id}\` | ${level} | ${here} | ${reason ?? ''} |`
    })
  return [
    '| oasdiff | its level | here | why otherwise |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

const levels: readonly Level[] = ['error', 'warning', 'info']

function changesOf(id: string, entry: Entry): Change[] {
  if (entry.notApplicable) return []
  const contract = (side: 'old' | 'new') => {
    if (entry.document) return contractWith('document', entry.document[side], entry.schemas)
    const fragment = entry.operation?.[side] ?? schemaInPlace(id, entry, side)
    return contractWith('operation', fragment, entry.schemas)
  }
  return diffContracts(contract('old'), contract('new'), today)
}

function schemaInPlace(id: string, { schema, at }: Entry, side: 'old' | 'new'): Fragment {
  const place = Object.entries(places).find(([words]) => (at ?? id).startsWith(words))?.[1]
  if (!schema || !place) throw new Error(`${id}: nothing to compare`)
  return place(schema[side])
}

function objectOf(schema: Fragment): Fragment {
  return { type: 'object', properties: { a: schema } }
}

function requestOf(schema: Fragment): Fragment {
  return { requestBody: { required: true, content: { 'application/json': { schema } } } }
}

function responseOf(schema: Fragment): Fragment {
  return { responses: { 200: { content: { 'application/json': { schema } } } } }
}

function parameterOf(place: string, schema: Fragment): Fragment {
  const style = place === 'query' ? { style: 'deepObject' } : {}
  const isObject = schema.type === 'object'
  return { parameters: [{ name: 'a', in: place, ...(isObject && style), schema }] }
}
