import { execFile } from 'node:child_process'
import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { linkInstalledPackages } from '../support/processes/installed-packages.js'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')

/** A repository of its own that holds the sources as they are now, committed, with what is installed here. */
export async function freshCheckout(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'checkout-'))
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
      cwd: folder,
      maxBuffer: 2 ** 26,
    })
  const listed = await run(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: root,
      maxBuffer: 2 ** 26,
    },
  )
  for (const name of listed.stdout.split('\0').filter((each) => each !== '')) {
    // A file that is deleted and not yet committed is listed too.
    await cp(join(root, name), join(folder, name), { preserveTimestamps: true, force: true }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error
      },
    )
  }
  await linkInstalledPackages(folder)
  await git('init', '--quiet', '--initial-branch=main')
  await git('add', '--all')
  await git('commit', '--quiet', '--message=The sources as they are')
  return folder
}
