import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Server as NetServer, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { type CloseReason, Connection, checkIntervalMs } from './connection.js'

export interface ConnectionsOptions<Response> {
  readonly handle: (request: IncomingMessage, response: Response) => void
  readonly onClosed: (reason: CloseReason, socket: Socket) => void
  /** So many new connections were refused since the last check, because `maxConnections` were open. */
  readonly onDropped: (count: number) => void
}

/** The connections of a server, and how many of their requests are under way. */
export class Connections<Response extends ServerResponse> {
  /** One entry for each connection, not for each request (decision 19). */
  private readonly open = new Map<Duplex, Connection<Response>>()
  private isDraining = false
  private acceptedCount = 0
  private endedCount = 0
  private dropped = 0

  /** Tracks the connections of `server`, from before it listens until it is closed. */
  constructor(server: NetServer, { handle, onClosed, onDropped }: ConnectionsOptions<Response>) {
    const events = {
      handle,
      ended: (requests: number) => {
        this.endedCount += requests
      },
      closed: onClosed,
    }
    server.on('connection', (socket: Socket) => {
      const connection = new Connection<Response>(socket, events)
      if (this.isDraining) connection.closeAfterwards()
      this.open.set(socket, connection)
      socket.once('close', () => this.open.delete(socket))
    })
    server.on('drop', () => {
      this.dropped += 1
    })
    server.once('listening', () => {
      const timer = setInterval(() => {
        if (this.dropped > 0) onDropped(this.dropped)
        this.dropped = 0
        for (const connection of this.open.values()) connection.check()
      }, checkIntervalMs)
      timer.unref()
      server.once('close', () => clearInterval(timer))
    })
  }

  /** Requests that have arrived since the start. */
  get accepted(): number {
    return this.acceptedCount
  }

  /** Requests that have arrived and not ended. */
  get underWay(): number {
    return this.acceptedCount - this.endedCount
  }

  /** The listener of the server's requests. */
  readonly accept = (request: IncomingMessage, response: Response): void => {
    this.acceptedCount += 1
    this.of(request.socket)?.accept(request, response)
  }

  of(socket: Duplex): Connection<Response> | undefined {
    return this.open.get(socket)
  }

  /** From now on every connection is closed after the response to the last request that has arrived. */
  closeAfterwards(): void {
    this.isDraining = true
    for (const connection of this.open.values()) connection.closeAfterwards()
  }
}
