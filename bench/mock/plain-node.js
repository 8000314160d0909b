// The floor: what node:http alone does with an answer of the same size.
import { createServer } from 'node:http'

const body = JSON.stringify({
  id: '3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11',
  email: 'ada@example.com',
  name: 'Ada Lovelace',
  created_at: '2026-01-15T09:30:00.000Z',
})
createServer((_request, response) => {
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
  })
  response.end(body)
}).listen(Number(process.argv[2]), '127.0.0.1')
