import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** File name -> text. */
export type GeneratedFiles = Readonly<Record<string, string>>

/** The names of the files that a folder does not hold, or holds with another text. */
export async function findDrift(folder: string, files: GeneratedFiles): Promise<string[]> {
  const drifted = await Promise.all(
    Object.entries(files).map(async ([name, text]) =>
      (await readIfThere(join(folder, name))) === text ? [] : [name],
    ),
  )
  return drifted.flat()
}

/**
 * Writes the files that differ from what is there, each at one stroke, so that whoever watches the
 * folder sees neither half a file nor a change where there is none.
 *
 * @returns the names of those that were written
 */
export async function writeGenerated(folder: string, files: GeneratedFiles): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const drifted = await findDrift(folder, files)
  await Promise.all(
    drifted.map(async (name) => {
      const path = join(folder, name)
      const partial = `${path}.${process.pid}.partial`
      await writeFile(partial, files[name] ?? '')
      await rename(partial, path)
    }),
  )
  return drifted
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
