import { parseCookie } from 'cookie'
import type { Exchange, Header, WireRequest, WireResponse } from '../http/exchange.js'
import { headerValue } from '../http/exchange.js'
import { setCookies } from '../http/set-cookies.js'
import type { Report } from '../run/verify-server.js'

/** All requests and responses of the run as HAR 1.2, which browsers' developer tools open. */
export function harReport({ responses, url }: Report): string {
  const log = {
    version: '1.2',
    // HAR requires a version. This is the version of the report.
    creator: { name: 'contract verification', version: '1' },
    entries: responses.map(({ exchange }) => entry(exchange, url)),
  }
  return `${JSON.stringify({ log }, null, 1)}\n`
}

function entry({ request, response, startedAt, milliseconds }: Exchange, url: URL) {
  return {
    startedDateTime: startedAt.toISOString(),
    time: milliseconds,
    request: requestOf(request, url),
    response: responseOf(response),
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
  }
}

function requestOf({ method, target, headers, body, rawBytes }: WireRequest, url: URL) {
  const query = target.split('?').slice(1).join('?')
  const bytes = body ?? rawBytes
  return {
    method,
    url: `${url.origin}${target}`,
    httpVersion: 'HTTP/1.1',
    cookies: Object.entries(parseCookie(headerValue(headers, 'cookie') ?? '')).map(
      ([name, value]) => ({ name, value: value ?? '' }),
    ),
    headers: headers.map(toPair),
    queryString: [...new URLSearchParams(query)].map(toPair),
    headersSize: -1,
    bodySize: bytes?.length ?? 0,
    ...(bytes === undefined
      ? {}
      : {
          postData: {
            mimeType: headerValue(headers, 'content-type') ?? '',
            text: bytes.toString('utf8'),
          },
        }),
  }
}

function responseOf({ status, reason, headers, body, httpVersion }: WireResponse) {
  return {
    status,
    statusText: reason,
    httpVersion: `HTTP/${httpVersion || '1.1'}`,
    cookies: setCookies(headers).map(({ name, value }) => ({ name, value: value ?? '' })),
    headers: headers.map(toPair),
    content: {
      size: body.length,
      mimeType: headerValue(headers, 'content-type') ?? '',
      text: body.toString('utf8'),
    },
    redirectURL: headerValue(headers, 'location') ?? '',
    headersSize: -1,
    bodySize: body.length,
  }
}

function toPair([name, value]: Header): { name: string; value: string } {
  return { name, value }
}
