import type { ContractDocument } from '../../../openapi/document/contract-document.js'
import type { DocumentNode } from '../../../openapi/document/document-node.js'
import { type Facets, facetsOf } from './facets.js'

const formats: Readonly<Record<string, string>> = {
  email: 'ada@example.com',
  uuid: '3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11',
  'date-time': '2026-01-15T09:30:00Z',
  date: '2026-01-15',
  time: '09:30:00Z',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  byte: 'YWJj',
}

/** A value that a schema is likely to take: its example where it has one, else the simplest. */
export function sampleOf(document: ContractDocument, schema: DocumentNode, depth = 0): unknown {
  const facets = facetsOf(document, schema)
  const { keywords, type, properties, required, items } = facets
  if (keywords.example !== undefined) return keywords.example
  if (keywords.default !== undefined) return keywords.default
  if (Array.isArray(keywords.enum)) return keywords.enum[0]
  if (depth > 8) return null
  switch (type) {
    case 'object':
      return Object.fromEntries(
        [...properties]
          .filter(([name]) => required.includes(name))
          .map(([name, member]) => [name, sampleOf(document, member, depth + 1)]),
      )
    case 'array':
      return Array.from({ length: Number(keywords.minItems ?? (items ? 1 : 0)) }, () =>
        items === undefined ? null : sampleOf(document, items, depth + 1),
      )
    case 'integer':
    case 'number':
      return sampleNumber(facets)
    case 'boolean':
      return true
    default:
      return sampleText(facets)
  }
}

function sampleNumber({ keywords, type }: Facets): number {
  const { minimum, maximum, multipleOf, exclusiveMinimum } = keywords
  const step = typeof multipleOf === 'number' ? multipleOf : type === 'integer' ? 1 : 0.5
  if (typeof minimum === 'number') {
    const first = Math.ceil(minimum / step) * step
    return exclusiveMinimum === true && first === minimum ? first + step : first
  }
  return typeof maximum === 'number' ? Math.floor((maximum - step) / step) * step : step
}

function sampleText({ keywords }: Facets): string {
  const text = formats[String(keywords.format)] ?? 'text'
  const { minLength, maxLength } = keywords
  if (typeof minLength === 'number' && text.length < minLength) return text.padEnd(minLength, 'x')
  return typeof maxLength === 'number' ? text.slice(0, maxLength) : text
}
