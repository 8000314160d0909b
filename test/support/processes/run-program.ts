import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Ended {
  readonly code: number
  readonly out: string
  readonly error: string
}

const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href

/**
 * Runs a TypeScript program of the project to its end.
 * @param file from the root of the project
 * @param folder where it is run; the root of the project unless named
 */
export function runProgram(file: string, args: readonly string[], folder = '.'): Promise<Ended> {
  return new Promise((settle) => {
    const command = ['--import', tsx, resolve(file), ...args]
    execFile(process.execPath, command, { cwd: folder }, (failure, out, error) => {
      settle({ code: failure === null ? 0 : Number(failure.code), out, error })
    })
  })
}
