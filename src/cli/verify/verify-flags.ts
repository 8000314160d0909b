import { InvalidArgumentError } from 'commander'
import type { Phase } from '../../verify/findings/finding.js'
import type { Header } from '../../verify/http/exchange.js'

/** The options of `verify` as commander reads them. */
export interface VerifyFlags {
  readonly config?: string
  readonly contract?: string
  readonly remote?: boolean
  readonly scenarios?: string
  readonly jwtSecret?: string
  readonly auth?: readonly NamedText[]
  readonly header?: readonly Header[]
  readonly fuzz: number
  readonly seed?: number
  readonly only: readonly Phase[]
  readonly limits?: boolean
  readonly grace: number
  readonly maxTime: number
  readonly p95?: number
  readonly timeout: number
  readonly wait: number
  readonly workers: number
  readonly rate?: number
  readonly baseline?: string
  readonly maxFailures?: number
  readonly minCoverage?: number
  readonly yes?: boolean
  readonly allowInconclusive?: boolean
  readonly operation?: readonly string[]
  readonly tag?: readonly string[]
  readonly path?: readonly string[]
  readonly case?: string
  readonly rules?: readonly string[]
  readonly skipRules?: readonly string[]
  readonly report?: readonly ReportFile[]
}

export type NamedText = readonly [name: string, value: string]

export const reportKinds = ['junit', 'json', 'ndjson', 'har', 'baseline', 'allure'] as const
export interface ReportFile {
  readonly kind: (typeof reportKinds)[number]
  readonly file: string
}

export function toUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url
  throw new InvalidArgumentError('It must be a URL with http or https.')
}

export function toCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number.')
}

export function toPositiveCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number from 1.')
}

export function toSeconds(text: string): number {
  if (/^\d{1,6}(\.\d+)?$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a number.')
}

export function toPercent(text: string): number {
  if (/^\d{1,3}(\.\d+)?$/.test(text) && Number(text) <= 100) return Number(text)
  throw new InvalidArgumentError('It must be a number from 0 to 100.')
}

export function addCredential(text: string, before: readonly NamedText[] = []): NamedText[] {
  const [name = '', ...rest] = text.split('=')
  if (name === '' || rest.length === 0) {
    throw new InvalidArgumentError(
      'It must be SCHEME=VALUE, with a security scheme of the contract.',
    )
  }
  return [...before, [name, rest.join('=')]]
}

/** The characters of a header name are those of RFC 9110, 5.6.2. */
export function addHeader(text: string, before: readonly Header[] = []): Header[] {
  const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):\s*([^\r\n]*)$/.exec(text) ?? []
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError("It must be 'Name: value'.")
  }
  return [...before, [name, value]]
}

export function addReport(text: string, before: readonly ReportFile[] = []): ReportFile[] {
  const [kind, ...rest] = text.split('=')
  const known = reportKinds.find((name) => name === kind)
  const file = rest.join('=')
  if (known !== undefined && file !== '') return [...before, { kind: known, file }]
  const allowed = reportKinds
    .map((name) => (name === 'allure' ? `${name}=FOLDER` : `${name}=FILE`))
    .join(', ')
  throw new InvalidArgumentError(`It must be one of ${allowed}.`)
}
