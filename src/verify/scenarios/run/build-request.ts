import type { ContractOperation } from '../../contract/compiled-contract.js'
import type { Header, WireRequest } from '../../http/exchange.js'
import type { RequestParts, RequestStep } from '../file/scenario.js'

/**
 * The request of a step whose variables are replaced.
 * @param prefix the path of the server's URL, without a trailing slash
 */
export function buildRequest(
  step: RequestStep,
  operation: ContractOperation | undefined,
  prefix: string,
): WireRequest {
  const { with: parts = {}, request, bytes } = step
  if (bytes !== undefined) {
    return { method: '', target: '', headers: [], rawBytes: Buffer.from(bytes, 'latin1') }
  }
  const method = operation?.entry.method.toUpperCase() ?? request?.method ?? 'GET'
  const path = fillPath(operation?.entry.path ?? request?.path ?? '/', parts.path ?? {})
  const query = parts.query === undefined ? '' : `?${new URLSearchParams(parts.query)}`
  const body = bodyOf(parts)
  return {
    method,
    target: `${prefix}${path}${query}`,
    headers: [...(body?.headers ?? []), ...headersOf(parts)],
    ...(body === undefined ? {} : { body: body.bytes }),
  }
}

export function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  )
}

function bodyOf({ json, form, text, type }: RequestParts) {
  const body = (contentType: string | undefined, content: string) => ({
    headers: contentType === undefined ? [] : [['Content-Type', contentType] as const],
    bytes: Buffer.from(content),
  })
  if (json !== undefined) return body('application/json', JSON.stringify(json))
  if (form !== undefined) {
    return body('application/x-www-form-urlencoded', new URLSearchParams(form).toString())
  }
  return text === undefined ? undefined : body(type, text)
}

function headersOf({ bearer, cookies = {}, headers = {} }: RequestParts): Header[] {
  const pairs = Object.entries(cookies).flatMap(([name, values]) =>
    [values].flat().map((value) => `${name}=${value}`),
  )
  const plain = Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value): Header => [name, value]),
  )
  return [
    ...(bearer === undefined ? [] : [['Authorization', `Bearer ${bearer}`] as const]),
    ...(pairs.length === 0 ? [] : [['Cookie', pairs.join('; ')] as const]),
    ...plain,
  ]
}
