import { randomBytes, randomUUID } from 'node:crypto'
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from './parsers.js'
import { DEVELOPMENT_MARK, secretKey } from './secret-key.js'

export interface DevelopmentSecret {
  /** Hexadecimal, as JWT_SECRET_KEY. */
  readonly secret: string
  /** Where it is kept, for the notice. */
  readonly file: string
  /** Whether this call made it. */
  readonly isNew: boolean
}

/** Written whole under another name first, then linked: `link` fails where somebody was faster. */
async function createOnce(file: string, text: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`
  try {
    await writeFile(draft, text, { mode: 0o600, flag: 'wx' })
    await link(draft, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * The secret of this data directory: made at the first call, the same ever after, and for every
 * process that starts meanwhile. Only its owner may read the file. Production refuses it.
 *
 * @throws Error when the file is damaged; its message names the file and shows nothing of it.
 */
export async function developmentSecret(dataDir: string): Promise<DevelopmentSecret> {
  const file = join(dataDir, 'jwt-secret-key')
  await mkdir(dataDir, { recursive: true })
  const fresh = DEVELOPMENT_MARK + randomBytes(32).toString('hex')
  const isNew = (await readIfThere(file)) === undefined && (await createOnce(file, `${fresh}\n`))
  const secret = secretKey((await readIfThere(file)) ?? '')
  if (secret instanceof Problem) {
    throw new Error(
      `The secret in ${file} is damaged: it ${secret.text}. Delete the file to get a new one.`,
    )
  }
  await chmod(file, 0o600)
  return { secret, file, isNew }
}
