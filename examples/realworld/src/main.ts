// In a project of your own: from 'contract-loop/server'
import { createHttpServer } from '../../../src/http/server/server.js'
import { openApi } from './api.js'

const { binding } = await openApi()
const server = createHttpServer(binding)
const url = await server.listen(Number(process.env.PORT ?? 8000), '127.0.0.1')
process.stdout.write(`Conduit is at ${url}/api\n`)
