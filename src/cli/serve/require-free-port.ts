import { createServer } from 'node:net'

/** How many ports after a busy one are tried for a suggestion. */
const maxTries = 20

/**
 * Checks that a server can listen there, before anything else is opened.
 * @param port 0 is always free
 * @throws Error that names the reason and another port
 */
export async function requireFreePort(port: number, host: string): Promise<void> {
  const reason = await reasonAgainst(port, host)
  if (reason === undefined) return
  if (reason === 'EADDRINUSE') {
    const free = await nextFreePort(port, host)
    const advice = free === undefined ? 'Try another PORT' : `Try PORT=${free}`
    throw new Error(
      `Port ${port} at ${host} is in use. ${advice}, or stop the program that uses it.`,
    )
  }
  if (reason === 'EACCES') {
    throw new Error(`Port ${port} needs administrator rights. Try a PORT from 1024 to 65535.`)
  }
  throw new Error(`HOST=${host} is no address of this machine (${reason}). Try HOST=127.0.0.1.`)
}

async function nextFreePort(port: number, host: string): Promise<number | undefined> {
  for (let next = port + 1; next <= Math.min(port + maxTries, 65_535); next += 1) {
    if ((await reasonAgainst(next, host)) === undefined) return next
  }
  return undefined
}

/** The code of the system's error; undefined when it is possible to listen. */
function reasonAgainst(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}
