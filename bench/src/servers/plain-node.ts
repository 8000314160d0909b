import { createServer, type ServerResponse } from 'node:http'
import { accountQueries } from './account-queries.js'

// The floor: node:http, and nothing between it and the work.

const queries = accountQueries(process.env)

function send(response: ServerResponse, body: object, headers: Record<string, string> = {}): void {
  const text = JSON.stringify(body)
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
    ...headers,
  })
  response.end(text)
}

const server = createServer((request, response) => {
  const refuse = () => response.writeHead(401).end()
  switch (`${request.method} ${request.url}`) {
    case 'GET /api/v1/auth/me':
      queries
        .me(request.headers.authorization)
        .then((user) => send(response, user))
        .catch(refuse)
      break
    case 'POST /api/v1/auth/refresh':
      queries
        .refresh(request.headers.cookie)
        .then(({ body, cookie }) => send(response, body, { 'Set-Cookie': cookie }))
        .catch(refuse)
      break
    default:
      response.writeHead(404).end()
  }
})
server.listen(Number(process.env.PORT), '127.0.0.1')
