import { symlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

/** Gives a copy of the project the packages that are installed here, so that make sees no reason to install them. */
export async function linkInstalledPackages(copy: string): Promise<void> {
  // To make, what is installed must not look older than what names it.
  for (const name of ['package.json', 'package-lock.json']) await utimes(join(copy, name), 0, 0)
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
}
