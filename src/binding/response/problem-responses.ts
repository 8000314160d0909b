import type { OutgoingHttpHeaders } from 'node:http'
import { type ErrorDetails, type ErrorResponses, type FaultName, statusOfFault } from './faults.js'

const titles: Readonly<Record<FaultName, string>> = {
  unknownPath: 'Not Found',
  wrongMethod: 'Method Not Allowed',
  notAcceptable: 'Not Acceptable',
  malformedRequest: 'Malformed Request',
  requestTimeout: 'Request Timeout',
  headersTooLarge: 'Request Header Fields Too Large',
  invalidRequest: 'Invalid Request',
  bodyTooLarge: 'Content Too Large',
  unsupportedMediaType: 'Unsupported Media Type',
  crossSite: 'Cross-Site Request',
  rateLimited: 'Too Many Requests',
  internal: 'Internal Server Error',
  unavailable: 'Service Unavailable',
}

/** What is known of an error that no handler has returned. */
export interface Problem {
  readonly status: number
  readonly title: string
  /** What is wrong, where more is known than the title says. */
  readonly detail?: string
  /** The field of the request that is wrong. */
  readonly field?: string
  /** The code that `x-error-codes` names, where the contract has no example for it. */
  readonly code?: string
}

/** Makes the body of an error, and its headers: without a Content-Type it is `application/json`. */
export type WriteProblem = (problem: Problem) => {
  readonly body: unknown
  readonly headers?: OutgoingHttpHeaders
}

/** The default form of problems: RFC 9457. */
export const asProblem: WriteProblem = (problem) => ({
  body: problem,
  headers: { 'Content-Type': 'application/problem+json' },
})

/** Error responses of a contract that has no codes for faults (`x-faults`): problems, in the form that `write` gives them. */
export function problemResponses(write: WriteProblem = asProblem): ErrorResponses {
  const respond = (problem: Problem, headers?: OutgoingHttpHeaders) => {
    const written = write(problem)
    return {
      status: problem.status,
      headers: { 'Content-Type': 'application/json', ...written.headers, ...headers },
      body: JSON.stringify(written.body),
      code: problem.code ?? problem.title,
    }
  }
  return {
    ofCode: (responses, code, { headers, ...details } = {}) => {
      const status = statusOfFault(responses, 'invalidRequest')
      return respond({ status, title: titles.invalidRequest, ...said(details), code }, headers)
    },
    ofFault: (responses, fault, { headers, ...details } = {}) => {
      const status = statusOfFault(responses, fault)
      return respond({ status, title: titles[fault], ...said(details) }, headers)
    },
  }
}

/** `details` can be a whole handler response: only `detail` and `field` belong into the body. */
function said({ detail, field }: Pick<ErrorDetails, 'detail' | 'field'>) {
  return {
    ...(detail === undefined ? {} : { detail }),
    ...(field === undefined ? {} : { field }),
  }
}
