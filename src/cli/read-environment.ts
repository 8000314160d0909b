import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'dotenv'

export type Environment = Readonly<Record<string, string | undefined>>

/** The environment, and below it the names in `.env` of the folder, which is read everywhere but in production. */
export function readEnvironment(environment: Environment, folder: string): Environment {
  if (environment.NODE_ENV === 'production') return environment
  try {
    return { ...parse(readFileSync(join(folder, '.env'))), ...environment }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return environment
    throw error
  }
}
