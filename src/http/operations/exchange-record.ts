import type { ServerResponse } from 'node:http'
import type { Caller } from '../../binding/caller.js'

/** The reason of `ExchangeRecord.signal`: nobody reads the response any more. */
export class CallerGone extends Error {
  override readonly name = 'CallerGone'
  constructor() {
    super('The caller closed the connection before the response was sent')
  }
}

/** What the server knows of one request while it handles it: for handlers, limits and the log line of the request. */
export class ExchangeRecord implements Caller {
  requestId = ''
  address = ''
  operationId: string | undefined
  /** The error code that was sent. */
  code: string | undefined
  actor: string | undefined
  /** The status that was sent in place of the response, if any. */
  status: number | undefined
  private controller: AbortController | undefined

  constructor(private readonly response: ServerResponse) {}

  get userAgent(): string | undefined {
    return this.response.req.headers['user-agent']
  }

  get acceptLanguage(): string | undefined {
    return this.response.req.headers['accept-language']
  }

  /** Made when it is first read: most requests never need one. */
  get signal(): AbortSignal {
    this.controller ??= this.watch(new AbortController())
    return this.controller.signal
  }

  private watch(controller: AbortController): AbortController {
    const { response } = this
    const onClose = () => {
      if (!response.writableFinished) controller.abort(new CallerGone())
    }
    if (response.closed) onClose()
    else response.once('close', onClose)
    return controller
  }
}
