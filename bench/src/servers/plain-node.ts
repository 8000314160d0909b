import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { accountQueries, openPool } from './account-queries.js'
import { taskQueries } from './task-queries.js'

// The floor: node:http, and nothing between it and the work.

const pool = openPool(process.env)
const queries = accountQueries(process.env, pool)
const tasks = taskQueries(pool)

function send(response: ServerResponse, body: object, headers: Record<string, string> = {}): void {
  const text = JSON.stringify(body)
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
    ...headers,
  })
  response.end(text)
}

async function tasksResponse(request: IncomingMessage): Promise<object> {
  const userId = queries.userOf(request.headers.authorization)
  if (request.method === 'GET') return tasks.list(userId)
  const body = (await json(request)) as { title: string; completed: boolean }
  if (request.method === 'POST') return tasks.create(userId, body)
  return tasks.update(userId, Number(request.url?.split('/').at(-1)), body)
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
      if (request.url?.startsWith('/api/v1/tasks')) {
        tasksResponse(request)
          .then((body) => send(response, body))
          .catch(refuse)
      } else {
        response.writeHead(404).end()
      }
  }
})
server.listen(Number(process.env.PORT), '127.0.0.1')
