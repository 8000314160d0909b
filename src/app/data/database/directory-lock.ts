import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { createConnection, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The path of a Unix socket fits in 104 bytes on macOS and in 108 on Linux, with the NUL behind it. */
const LONGEST_SOCKET_PATH = 103

/** The claim that a new lock begins with: nobody's. */
const UNCLAIMED = 'claim,0,never,none'

/** A listing can miss a file while it is renamed; it does not miss it a hundred times. */
const MAX_LISTINGS = 100

/** Thrown when another process holds the folder. The message names it. */
export class DirectoryInUse extends Error {
  override readonly name = 'DirectoryInUse'
}

export interface DirectoryLock {
  release(): Promise<void>
}

/**
 * Claims `directory`, which need not exist, for this process until `release` or until the process ends, however it
 * ends. What it needs for that stands beside it, in `<directory>.lock`.
 *
 * The kernel says who lives: the holder listens on a Unix socket, and a socket without its process
 * refuses connections. So a killed holder is seen at once, a stopped or busy one is not taken for
 * dead, and neither a reused process id nor the ids of another container can deceive.
 *
 * There is one claim, an empty file whose name says who, since when, and on which socket. It is taken over by renaming it,
 * from that very name to one that was never used: of any number who find the same dead holder, one succeeds.
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

/** Makes the folder of the lock with its claim in it, in one step, unless it is there. */
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
          'Stop that one, or choose another folder with DATA_DIR.',
      )
    }
    if (await renamed(join(folder, current), join(folder, mine))) {
      await rm(join(folder, socket), { force: true })
      return
    }
  }
  throw new Error(
    `The lock ${folder} is damaged: make sure that nobody uses ${directory}, and delete it.`,
  )
}

/** False when there is nothing of the old name: somebody was quicker. */
async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** Calls `use` with a path of the socket that is short enough: through a link, where the folder's is not. */
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

/** True unless the kernel says that nobody listens: where it can't tell, the holder counts as alive. */
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
