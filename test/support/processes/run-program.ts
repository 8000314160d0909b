import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { sharedResource } from '../shared-resources.js'

export interface Ended {
  readonly code: number
  readonly out: string
  readonly error: string
}

/**
 * Runs a program of the project to its end, as built for the test run.
 * @param file its source, from the root of the project
 * @param folder where it is run; the root of the project unless named
 * @param env beside that of this process
 */
export async function runProgram(
  file: string,
  args: readonly string[],
  folder = '.',
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const built = join((await sharedResource('program')).folder, file.replace(/\.ts$/, '.js'))
  return new Promise((settle) => {
    execFile(
      process.execPath,
      [built, ...args],
      { cwd: folder, env: { ...process.env, ...env } },
      (failure, out, error) => {
        settle({ code: failure === null ? 0 : Number(failure.code), out, error })
      },
    )
  })
}
