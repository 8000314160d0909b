import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Why the server closes a connection: too many pipelined requests, no request, a response that is not read. */
export type CloseReason = 'pipelined' | 'idle' | 'unread'

/** Requests that may wait behind the current one on a connection. */
const maxWaiting = 10

/** Requests on one connection; the response to the last one closes it. */
const maxRequests = 1_000

/** How often connections are checked. */
export const checkIntervalMs = 5_000

/** Checks in a row without a request: 20 s, whatever else is sent meanwhile, such as blank lines. */
const maxIdleChecks = 4

/** Checks in a row with a response that waits to be read: 30 s. */
const maxUnreadChecks = 6

/** What a connection tells its server. */
export interface ConnectionEvents<Response> {
  handle(request: IncomingMessage, response: Response): void
  /** So many requests have ended: their responses are sent, or the connection is closed. */
  ended(requests: number): void
  closed(reason: CloseReason, socket: Socket): void
}

/**
 * The requests of one connection. Pipelined requests are handled one after the other (RFC 9112, 9.3.2): at most one response
 * waits to be read, and at most `maxWaiting` requests wait for theirs. node:http itself handles all at once.
 */
export class Connection<Response extends ServerResponse> {
  private current: Response | undefined
  private waiting: (readonly [IncomingMessage, Response])[] = []
  private requests = 0
  private closesAfterwards = false
  private isBroken = false
  private idleChecks = 0
  private unreadChecks = 0
  /** Bytes that the system had taken at the last check. */
  private delivered = 0

  constructor(
    private readonly socket: Socket,
    private readonly events: ConnectionEvents<Response>,
  ) {
    socket.once('close', () => {
      events.ended(this.waiting.length)
      this.waiting = []
    })
  }

  /** The response that is under way, if any. */
  get response(): Response | undefined {
    return this.current
  }

  accept(request: IncomingMessage, response: Response): void {
    this.requests += 1
    if (this.requests === maxRequests) this.closesAfterwards = true
    if (this.current === undefined) this.handle(request, response)
    else if (this.waiting.push([request, response]) > maxWaiting) this.close('pipelined')
  }

  /** The response to the last request that has arrived says `Connection: close`. */
  closeAfterwards(): void {
    this.closesAfterwards = true
    if (this.current !== undefined && this.waiting.length === 0)
      this.current.shouldKeepAlive = false
  }

  /** Nothing more can be read: closes the connection when the requests that have arrived are answered. */
  closeAsBroken(): void {
    this.isBroken = true
    const arrived = this.waiting.filter(([request]) => request.complete)
    this.events.ended(this.waiting.length - arrived.length)
    this.waiting = arrived
    this.closeAfterwards()
  }

  /** Called every `checkIntervalMs`. */
  check(): void {
    if (this.current === undefined) {
      this.idleChecks += 1
      if (this.idleChecks >= maxIdleChecks) this.close('idle')
      return
    }
    this.unreadChecks = this.isUnread(this.current) ? this.unreadChecks + 1 : 0
    if (this.unreadChecks >= maxUnreadChecks) this.close('unread')
  }

  /** Whether a whole response waits for its reader, or a part of one that has not moved since the last check. */
  private isUnread(response: Response): boolean {
    const { bytesWritten, writableLength } = this.socket
    const before = this.delivered
    this.delivered = bytesWritten - writableLength
    return writableLength > 0 && (response.writableEnded || this.delivered === before)
  }

  private handle(request: IncomingMessage, response: Response): void {
    this.current = response
    this.idleChecks = 0
    this.unreadChecks = 0
    if (this.closesAfterwards && this.waiting.length === 0) response.shouldKeepAlive = false
    response.on('close', this.next)
    this.events.handle(request, response)
  }

  private readonly next = (): void => {
    this.current = undefined
    this.events.ended(1)
    if (this.socket.destroyed) return
    const next = this.waiting.shift()
    if (next !== undefined) this.handle(...next)
    else if (this.isBroken) this.socket.destroySoon()
  }

  private close(reason: CloseReason): void {
    if (this.socket.destroyed) return
    // First: a destroyed socket has no address.
    this.events.closed(reason, this.socket)
    this.socket.destroy()
  }
}
