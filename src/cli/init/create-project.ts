import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileTables } from '../../openapi/compiled/compile-tables.js'
import { readContract } from '../../openapi/document/read-contract.js'
import type { PackageInfo } from '../package-info.js'
import { projectPackage } from './project-package.js'
import { renderHandlers } from './render-handlers.js'

/** File of the project -> file of the templates. */
const templates = {
  'src/api.ts': 'api.ts',
  'src/main.ts': 'main.ts',
  'test/api.test.ts': 'api.test.ts',
  'tsconfig.json': 'tsconfig.json',
  'tsconfig.build.json': 'tsconfig.build.json',
  Dockerfile: 'Dockerfile',
  '.dockerignore': 'dockerignore',
  '.gitignore': 'gitignore',
} as const

export interface CreatedProject {
  /** The contract, relative to the folder. */
  readonly contract: string
  readonly written: readonly string[]
  /** Files that were there, and stay as they are. */
  readonly kept: readonly string[]
}

/**
 * Writes a project for a contract into a folder. Nothing that is there is overwritten; package.json gets what it lacks.
 *
 * @throws ContractError for a contract that can't be read
 * @throws Error for one of several files outside the folder: where its other files belong is not known
 */
export async function createProject(
  file: string,
  folder: string,
  info: PackageInfo,
): Promise<CreatedProject> {
  const { document, files } = await readContract(file)
  const path = relative(folder, resolve(file))
  const isInside = !path.startsWith('..') && resolve(folder, path) === resolve(file)
  if (!isInside && files.length > 1) {
    throw new Error(`${file} refers to other files: copy all of them into ${folder} first.`)
  }
  const contract = isInside ? path : basename(file)
  const texts: Record<string, string> = {
    'src/handlers.ts': renderHandlers(compileTables(document)),
  }
  for (const [name, template] of Object.entries(templates)) {
    const url = new URL(`../../../assets/init/${template}`, import.meta.url)
    texts[name] = (await readFile(fileURLToPath(url), 'utf8')).replaceAll('package-name', info.name)
  }

  const packageFile = join(folder, 'package.json')
  const existing = existsSync(packageFile) ? JSON.parse(await readFile(packageFile, 'utf8')) : {}
  await mkdir(folder, { recursive: true })
  await writeFile(
    packageFile,
    `${JSON.stringify(projectPackage(existing, contract, info), null, 2)}\n`,
  )
  const written = ['package.json']
  const kept: string[] = []
  const write = async (name: string, act: (target: string) => Promise<void>) => {
    const target = join(folder, name)
    if (existsSync(target)) kept.push(name)
    else {
      await mkdir(dirname(target), { recursive: true })
      await act(target)
      written.push(name)
    }
  }
  if (!isInside) await write(contract, (target) => copyFile(file, target))
  for (const [name, text] of Object.entries(texts)) {
    await write(name, (target) => writeFile(target, text))
  }
  return { contract, written, kept }
}
