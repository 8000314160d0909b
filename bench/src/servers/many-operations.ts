import { contract as authContract } from '../../../generated/contract.js'
import { createLogger } from '../../../src/app/logging/create-logger.js'
import { bindHandlers } from '../../../src/binding/binding.js'
import { createHttpServer } from '../../../src/http/server/server.js'
import type { Contract } from '../../../src/openapi/compiled/contract.js'

// The server without a database, on a contract of OPERATIONS operations: half of the paths are plain, half are templates.

const count = Number(process.env.OPERATIONS)
const { getCurrentUser } = authContract.operations
const validators = authContract.validators.getCurrentUser
if (getCurrentUser === undefined || validators === undefined) throw new Error('no operation')

const names = Array.from({ length: count }, (_, i) => `operation${i}`)
const pathOf = (i: number) => (i % 2 ? `/api/v1/things${i}/{id}/parts` : `/api/v1/things${i}`)
const contract: Contract = {
  ...authContract,
  securitySchemes: {},
  operations: Object.fromEntries(
    names.map((name, i) => [
      name,
      { ...getCurrentUser, path: pathOf(i), security: [], parameters: [] },
    ]),
  ),
  validators: Object.fromEntries(names.map((name) => [name, { ...validators, parameters: {} }])),
}
const body = { id: '3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11', email: 'ada@example.com', name: null }
const reply = { status: 200, body: { ...body, created_at: '2026-01-15T09:30:00.000Z' } }
const handlers = Object.fromEntries(names.map((name) => [name, async () => reply]))

const binding = await bindHandlers(contract, {
  authenticators: {} as never,
  handlers: handlers as never,
  validateResponses: false,
})
const server = createHttpServer(binding, {
  logger: createLogger({ level: 'info', format: 'json' }),
  rateLimits: false,
})
await server.listen(Number(process.env.PORT), '127.0.0.1')
