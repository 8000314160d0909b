import { randomBytes, randomUUID } from 'node:crypto'
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from './parsers.js'
import { DEVELOPMENT_MARK, secretKey } from './secret-key.js'

export interface DevelopmentSecret {
  /** Hexadecimal, as JWT_SECRET_KEY. */
  readonly secret: string
  /** The path of the file that stores it, for the notice at the start. */
  readonly file: string
  /** True when this call created it. */
  readonly isNew: boolean
}

/**
 * Creates `file` with this text unless it exists. The text is written to a draft first: `link` is atomic and fails when
 * another process has created the file. Returns whether this call created it.
 */
async function createIfAbsent(file: string, text: string): Promise<boolean> {
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

async function readIfPresent(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * The signing secret of this data directory. The first call creates it; later calls, and processes that start at the
 * same time, read the same one. Only the owner may read the file. Production refuses this secret.
 *
 * @throws Error when the file is damaged. The message names the file and shows none of its content.
 */
export async function developmentSecret(dataDir: string): Promise<DevelopmentSecret> {
  const file = join(dataDir, 'jwt-secret-key')
  await mkdir(dataDir, { recursive: true })
  const fresh = DEVELOPMENT_MARK + randomBytes(32).toString('hex')
  const isNew =
    (await readIfPresent(file)) === undefined && (await createIfAbsent(file, `${fresh}\n`))
  const secret = secretKey((await readIfPresent(file)) ?? '')
  if (secret instanceof Problem) {
    throw new Error(
      `The secret in ${file} is damaged: it ${secret.text}. Delete the file to get a new one.`,
    )
  }
  await chmod(file, 0o600)
  return { secret, file, isNew }
}
