import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What package.json says of the program. */
export interface PackageInfo {
  readonly name: string
  readonly version: string
  /** Package -> range: what only some commands need. */
  readonly peerDependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

/** The package.json that stands nearest above: of the sources, or of what was built and installed. */
export function packageInfo(): PackageInfo {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}
