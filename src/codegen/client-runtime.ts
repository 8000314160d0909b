import { readFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Imports of other modules of the client, and exports of what they export already. */
const links = /^(?:import|export) (?:type )?\{[^}]*\}(?: from '(\.[^']*)\.js')?\n/gm

/** The runtime of the client as one module without imports. The package has it as it was when it was built. */
export function renderClientRuntime(): Promise<string> {
  const isBuilt = extname(import.meta.url) === '.js'
  const path = isBuilt ? '../../assets/client-runtime.ts' : '../client/client.ts'
  const file = fileURLToPath(new URL(path, import.meta.url))
  return isBuilt ? readFile(file, 'utf8') : joinModules(file)
}

/** A module and all that it imports, one after the other. */
async function joinModules(entry: string): Promise<string> {
  const texts = new Map<string, string>()
  async function add(file: string): Promise<void> {
    if (texts.has(file)) return
    texts.set(file, '')
    const source = await readFile(file, 'utf8')
    for (const [, path = ''] of source.matchAll(links)) {
      if (path !== '') await add(join(dirname(file), `${path}.ts`))
    }
    // Last again: what is imported stands before what imports it.
    texts.delete(file)
    texts.set(file, source.replaceAll(links, '').trim())
  }
  await add(entry)
  return `${[...texts.values()].join('\n\n')}\n`
}
