import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeSharedImages, type SharedImages } from './databases/pglite-images.js'
import { startPostgresServer } from './databases/postgres-server.js'
import { execute, makeTemplate, type PostgresWithTemplate } from './databases/postgres-template.js'
import { type BuiltProgram, makeBuiltProgram } from './processes/built-program.js'
import { makeRelease, type Release } from './processes/release.js'

/** What all processes of one test run share. Each is made when a test first asks for it. */
export interface SharedResources {
  /** The PostgreSQL that npm brings. */
  readonly postgres: PostgresWithTemplate
  /** The PostgreSQL at TEST_DATABASE_URL. */
  readonly external: PostgresWithTemplate
  /** Files with PGlite's data directory. */
  readonly pgliteImages: SharedImages
  /** A folder in which the first stateful mock puts the image of its database for the others. */
  readonly mockImages: string
  /** What child processes run. */
  readonly program: BuiltProgram
  /** What the tests of the package and of the image install. */
  readonly release: Release
}

type Name = keyof SharedResources

/** The environment variable with the URL of the server that hands the resources out. */
const VARIABLE = 'TEST_RESOURCES'

let server: Server | undefined
const made = new Map<Name, Promise<unknown>>()
/** What undoes the resources, the last one first. */
const removals: (() => Promise<void>)[] = []

const makers: { readonly [N in Name]: () => Promise<SharedResources[N]> } = {
  postgres: async () => {
    const { url, stop } = await startPostgresServer()
    removals.push(stop)
    return makeTemplate(url)
  },
  external: async () => {
    const external = await makeTemplate(process.env.TEST_DATABASE_URL ?? '')
    removals.push(() => execute(external.url, `drop database "${external.template}"`))
    return external
  },
  pgliteImages: async () => {
    const { shared, remove } = await makeSharedImages()
    removals.push(remove)
    return shared
  },
  mockImages: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mock-images-'))
    removals.push(() => rm(folder, { recursive: true }))
    return folder
  },
  program: async () => {
    const { shared, remove } = await makeBuiltProgram()
    removals.push(remove)
    return shared
  },
  release: async () => {
    const { shared, remove } = await makeRelease()
    removals.push(remove)
    return shared
  },
}

function make(name: Name): Promise<unknown> {
  const known = made.get(name) ?? makers[name]()
  made.set(name, known)
  return known
}

/**
 * Mocha calls this once, in its main process, before it starts the processes that run test files
 * (https://mochajs.org/#global-fixtures). They ask for resources over HTTP.
 */
export async function mochaGlobalSetup(): Promise<void> {
  server = createServer(async ({ url = '' }, response) => {
    try {
      response.end(JSON.stringify(await make(url.slice(1) as Name)))
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  process.env[VARIABLE] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Mocha calls this once after the last test. */
export async function mochaGlobalTeardown(): Promise<void> {
  server?.closeAllConnections()
  server?.close()
  await Promise.allSettled(made.values())
  for (const remove of removals.reverse()) await remove()
}

/** @throws Error when the resource can't be made */
export async function sharedResource<N extends Name>(name: N): Promise<SharedResources[N]> {
  const url = process.env[VARIABLE]
  if (url === undefined) {
    throw new Error('Run the tests by mocha with its configuration, .mocharc.json.')
  }
  const response = await fetch(`${url}/${name}`)
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return JSON.parse(text) as SharedResources[N]
}
