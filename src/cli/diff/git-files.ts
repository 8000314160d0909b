import { execFile } from 'node:child_process'
import { basename, dirname } from 'node:path'
import { promisify } from 'node:util'

/** Files as they were at a revision of the git repository that they are in. */
export interface GitFiles {
  /** The text of a file; null if it was not there. */
  readonly textOf: (path: string) => Promise<string | null>
}

/**
 * Finds the commit that a revision names, as `main`, `HEAD~2` or a tag.
 *
 * @param folder a folder of the repository
 * @throws Error if git does not know the revision
 */
export async function gitFilesAt(revision: string, folder: string): Promise<GitFiles> {
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
  const commit = await git(folder, ...verify).catch(() => {
    throw new Error(`git knows no revision ${revision} in ${folder}`)
  })
  return {
    textOf: async (path) => {
      const object = `${commit.trim()}:./${basename(path)}`
      const isThere = await git(dirname(path), 'cat-file', '-e', object).then(
        () => true,
        () => false,
      )
      return isThere ? git(dirname(path), 'cat-file', 'blob', object) : null
    },
  }
}

const run = promisify(execFile)

/**
 * The output of a git command in a folder.
 *
 * @throws Error if git fails
 */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: 256 * 1024 * 1024 })
  return stdout
}
