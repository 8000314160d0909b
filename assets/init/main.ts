import { createHttpServer } from 'package-name/server'
import { bindApi } from './api.js'
import { document } from './generated/document.js'

const { NODE_ENV, HOST = '127.0.0.1', PORT = '8000' } = process.env
const isProduction = NODE_ENV === 'production'

const server = createHttpServer(await bindApi(!isProduction), {
  docs: isProduction ? undefined : document,
})
console.log(`${await server.listen(Number(PORT), HOST)}, documentation at /docs`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)))
}
