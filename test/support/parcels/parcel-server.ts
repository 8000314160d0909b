import { createHttpServer, type ServerOptions } from '../../../src/http/server/server.js'
import { bindParcels, type ParcelParts } from './parcels.js'

export interface ParcelServer {
  readonly url: string
  close(): Promise<void>
}

/** The depot on a free port of the loopback. It logs nothing unless it gets a logger. */
export async function startParcelServer(
  options: ServerOptions = {},
  parts: ParcelParts = {},
): Promise<ParcelServer> {
  const server = createHttpServer(await bindParcels(parts), { logger: silentLogger, ...options })
  return { url: await server.listen(0, '127.0.0.1'), close: () => server.close() }
}

const nothing = () => {}

export const silentLogger = { error: nothing, warn: nothing, info: nothing, debug: nothing }
