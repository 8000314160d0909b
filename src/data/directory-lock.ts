import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readlink, realpath, rm, symlink } from 'node:fs/promises'
import { createConnection, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The path of a Unix socket fits in 104 bytes on macOS and in 108 on Linux, with the NUL behind it. */
const LONGEST_SOCKET_PATH = 103

/** Thrown when another process holds the folder. The message names it. */
export class DirectoryInUse extends Error {
  override readonly name = 'DirectoryInUse'
}

/** A claim: who, since when, and the socket that proves that he lives. */
interface Claim {
  number: number
  pid: string
  since: string
  socket: string
}

export interface DirectoryLock {
  release(): Promise<void>
}

/**
 * Claims a folder for this process until `release` or until the process ends, however it ends.
 *
 * The kernel says who lives: the holder listens on a Unix socket in the folder, and a socket without its
 * process refuses connections. So a killed holder is seen at once, a stopped or busy one is not taken for
 * dead, and neither a reused process id nor the ids of another container can deceive.
 *
 * Claims are symbolic links, made with their content in one step and only if absent, with rising numbers;
 * the highest counts. A claim may be made only above a dead one, the dead stay dead, and the highest is
 * never removed: so of any number who find the same dead claim, exactly one gets the next number.
 */
export async function lockDirectory(directory: string, now: Date): Promise<DirectoryLock> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const folder = await realpath(directory)
  const socket = `${randomUUID().slice(0, 8)}.sock`
  const server = await atSocket(folder, socket, listen).catch((cause: Error) => {
    throw new Error(`${folder} can't be locked (${cause.message}): use another DATA_DIR`, { cause })
  })
  const release = () => close(server, join(folder, socket))
  try {
    await claim(folder, socket, now)
    return { release }
  } catch (error) {
    await release()
    throw error
  }
}

async function claim(folder: string, socket: string, now: Date): Promise<void> {
  for (;;) {
    const claims = await readClaims(folder)
    const highest = claims.at(-1)
    if (highest?.socket === socket) {
      await removeDead(folder, claims.slice(0, -1))
      return
    }
    if (highest && (await atSocket(folder, highest.socket, answers))) {
      throw new DirectoryInUse(
        `${folder} is in use by the process ${highest.pid}, since ${highest.since}. ` +
          'Stop that one, or choose another folder with DATA_DIR.',
      )
    }
    await makeClaim(
      folder,
      (highest?.number ?? 0) + 1,
      `${process.pid}|${now.toISOString()}|${socket}`,
    )
  }
}

async function readClaims(folder: string): Promise<Claim[]> {
  const claims: Claim[] = []
  for (const name of await readdir(folder)) {
    const number = Number(/^claim-(\d+)$/.exec(name)?.[1])
    if (!number) continue
    const content = await readlink(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') return ''
    })
    // Gone since: the holder removes those below his own, which count no more.
    if (content === undefined) continue
    // What nobody here wrote names no socket that anybody listens on: a dead claim, in nobody's way.
    const [pid = '', since = '', socket = 'none'] = content.split('|')
    claims.push({ number, pid, since, socket })
  }
  return claims.sort((a, b) => a.number - b.number)
}

async function makeClaim(folder: string, number: number, content: string): Promise<void> {
  try {
    await symlink(content, join(folder, `claim-${number}`))
  } catch (error) {
    // Somebody was quicker: the next look tells who.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

async function removeDead(folder: string, claims: readonly Claim[]): Promise<void> {
  for (const { number, socket } of claims) {
    await rm(join(folder, `claim-${number}`), { force: true })
    await rm(join(folder, socket), { force: true })
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
