import { connect, createServer, type Socket } from 'node:net'

/** Stands between a client and a server on this machine, and can fall silent as a dead network does. */
export interface SilentProxy {
  /** `url` with the proxy's port. */
  through(url: string): string
  /** From now on connections open, and nothing comes through. */
  silence(): void
  /** Breaks every connection, and lets the next ones through. */
  restore(): void
  close(): Promise<void>
}

export async function startSilentProxy(target: { port: number }): Promise<SilentProxy> {
  const sockets = new Set<Socket>()
  let silent = false
  const track = (socket: Socket) => {
    sockets.add(socket)
    // Broken on purpose: the other side learns of it by `close`.
    socket.on('error', () => undefined)
    socket.once('close', () => sockets.delete(socket))
  }
  const server = createServer((client) => {
    track(client)
    if (silent) return
    const upstream = connect(target.port, '127.0.0.1')
    track(upstream)
    client.on('data', (chunk) => silent || upstream.write(chunk))
    upstream.on('data', (chunk) => silent || client.write(chunk))
    client.once('close', () => upstream.destroy())
    upstream.once('close', () => client.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const breakAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    through(url) {
      const address = server.address()
      if (address === null || typeof address === 'string') throw new Error('the proxy is closed')
      const changed = new URL(url)
      changed.port = String(address.port)
      return changed.href
    },
    silence() {
      silent = true
    },
    restore() {
      silent = false
      breakAll()
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      breakAll()
      await closed
    },
  }
}
