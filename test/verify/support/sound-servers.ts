import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createCompiledContract } from '../../../src/verify/contract/compiled-contract.js'
import type { VerifyOptions } from '../../../src/verify/run/verify-server.js'
import { noScenarios } from '../../../src/verify/scenarios/file/read-scenarios.js'
import { startTestApp } from '../../support/application/test-app.js'
import { freshDatabase } from '../../support/databases/databases.js'
import { startParcelServer } from '../../support/parcels/parcel-server.js'
import { parcelAuthenticators, parcelsFile, parsedParcels } from '../../support/parcels/parcels.js'
import type { MutantGroup } from './mutant.js'
import { notesOptions, notesYaml, realClock, startNotesServer } from './notes-server.js'
import type { Clocked } from './verify.js'

/** A server that keeps its contract. */
export interface SoundServer {
  readonly url: string
  readonly clock: Clocked
  /** How verify is run against it. */
  readonly options: Partial<VerifyOptions>
  /** Writes the contract, where it is in no file. @returns the file */
  contractFile(folder: string): Promise<string>
  close(): Promise<void>
}

/** Those of the other tests take any badge. */
const authenticators = {
  ...parcelAuthenticators,
  badge: async (token: string | undefined) =>
    token === undefined || token === '7'
      ? parcelAuthenticators.badge(token)
      : {
          status: 401,
          code: 'BAD_BADGE',
          headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
        },
  pass: async (token: string | undefined) =>
    token === 'good'
      ? { principal: token }
      : { status: 401, code: 'BAD_PASS', headers: { 'WWW-Authenticate': 'Pass' } },
}

/** Starts the sound server of a contract. */
export const startSoundServer: Readonly<
  Record<MutantGroup['contract'], () => Promise<SoundServer>>
> = {
  auth: async () => {
    const database = await freshDatabase()
    const app = await startTestApp(database)
    return {
      url: app.url,
      clock: app,
      options: {},
      contractFile: async () => resolve('openapi/auth-api.yaml'),
      close: async () => {
        await app.close()
        await database.close()
      },
    }
  },
  notes: async () => {
    const server = await startNotesServer('none')
    return {
      url: server.url,
      clock: realClock,
      options: notesOptions(),
      contractFile: async (folder) => {
        const file = resolve(folder, 'notes.yaml')
        await writeFile(file, notesYaml)
        return file
      },
      close: async () => server.close(),
    }
  },
  parcels: async () => {
    const server = await startParcelServer({ rateLimits: false }, { authenticators })
    return {
      url: server.url,
      clock: realClock,
      options: {
        contract: createCompiledContract(parsedParcels.document),
        scenarios: noScenarios,
        credentials: new Map([
          ['badge', ['7']],
          ['pass', ['good']],
        ]),
        secret: undefined,
      },
      contractFile: async () => parcelsFile,
      close: () => server.close(),
    }
  },
}
