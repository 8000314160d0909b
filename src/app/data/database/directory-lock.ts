import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { createConnection, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The longest path of a Unix socket, in bytes: macOS allows 104 with the closing NUL, Linux 108. */
const LONGEST_SOCKET_PATH = 103

/** The claim file of a new lock, which no process holds. */
const UNCLAIMED = 'claim,0,never,none'

/** A directory listing can miss a file that is being renamed, so listings are repeated, this often at most. */
const MAX_LISTINGS = 100

/** Thrown when another process holds the folder. The message names it. */
export class DirectoryInUse extends Error {
  override readonly name = 'DirectoryInUse'
}

export interface DirectoryLock {
  release(): Promise<void>
}

/**
 * Locks `directory` for this process until `release`, or until the process ends in any way. The directory need not
 * exist. The lock's own files are in `<directory>.lock`.
 *
 * The holder listens on a Unix socket. The kernel refuses connections to a socket whose process has ended. So a killed
 * holder is detected at once, a stopped or busy holder counts as alive, and reused process ids or the process ids of
 * another container do not matter.
 *
 * There is one claim: an empty file whose name contains the process id, the time and the socket of the holder. A process
 * takes over the claim of a dead holder by renaming that file to a new unique name. When several processes find the same
 * dead holder, exactly one rename succeeds.
 *
 * @throws DirectoryInUse when a live process holds the lock.
 */
export async function lockDirectory(directory: string, now: Date): Promise<DirectoryLock> {
  const real = existsSync(directory) ? await realpath(directory) : directory
  await makeLock(`${real}.lock`)
  const folder = await realpath(`${real}.lock`)
  const socket = `${randomUUID()}.sock`
  const server = await atSocket(folder, socket, listen).catch((cause: Error) => {
    throw new Error(`${directory} can't be locked: ${cause.message}`, { cause })
  })
  const release = () => close(server, join(folder, socket))
  try {
    await claim(directory, folder, `claim,${process.pid},${now.toISOString()},${socket}`)
    return { release }
  } catch (error) {
    await release()
    throw error
  }
}

/** Creates the lock's folder with its claim file, atomically, unless it exists. */
async function makeLock(folder: string): Promise<void> {
  if (existsSync(folder)) return
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 })
  const made = await mkdtemp(`${folder}.`)
  await writeFile(join(made, UNCLAIMED), '')
  try {
    await rename(made, folder)
  } catch (error) {
    await rm(made, { recursive: true })
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error
  }
}

async function claim(directory: string, folder: string, mine: string): Promise<void> {
  for (let listing = 0; listing < MAX_LISTINGS; listing++) {
    const current = (await readdir(folder)).find((name) => name.startsWith('claim,'))
    if (current === undefined) continue
    const [, pid, since, socket = 'none'] = current.split(',')
    if (await atSocket(folder, socket, answers)) {
      throw new DirectoryInUse(
        `${directory} is in use by the process ${pid}, since ${since}. ` +
          'Stop that process, or choose another folder with DATA_DIR.',
      )
    }
    if (await renamed(join(folder, current), join(folder, mine))) {
      await rm(join(folder, socket), { force: true })
      return
    }
  }
  throw new Error(
    `The lock ${folder} is damaged: make sure that no process uses ${directory}, and delete the lock.`,
  )
}

/** Renames a file. False when it does not exist: another process has renamed it. */
async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** Calls `use` with a path of the socket. A path that is too long goes through a temporary symbolic link. */
async function atSocket<T>(
  folder: string,
  socket: string,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const path = join(folder, socket)
  if (Buffer.byteLength(path) <= LONGEST_SOCKET_PATH) return use(path)
  const shortcuts = await mkdtemp(join(tmpdir(), 'lock-'))
  try {
    await symlink(folder, join(shortcuts, 'd'))
    return await use(join(shortcuts, 'd', socket))
  } finally {
    await rm(shortcuts, { recursive: true })
  }
}

function listen(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((connection) => connection.destroy())
    server.once('error', reject)
    server.listen({ path, exclusive: true }, () => resolve(server.unref()))
  })
}

/** False when the kernel says that no process listens on the socket. After any other error the holder counts as alive. */
function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = createConnection(path)
    connection.once('connect', () => {
      connection.destroy()
      resolve(true)
    })
    connection.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code !== 'ECONNREFUSED' && code !== 'ENOENT'),
    )
  })
}

async function close(server: Server, path: string): Promise<void> {
  await new Promise((resolve) => server.close(resolve))
  await rm(path, { force: true })
}
