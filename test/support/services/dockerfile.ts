import { readFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'

/** An instruction of the Dockerfile, e.g. `COPY --from=build /auth-api ./`. */
export interface Instruction {
  readonly name: string
  /** E.g. `{ from: 'build' }`. */
  readonly flags: Readonly<Record<string, string>>
  /** What follows the flags. */
  readonly text: string
}

const root = join(import.meta.dirname, '../../..')

function linesOf(file: string): string[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#'))
}

/** The instructions of each stage, from its FROM on; what stands before the first is the first "stage". */
export function readDockerfile(): readonly (readonly Instruction[])[] {
  const stages: Instruction[][] = [[]]
  for (const line of linesOf('Dockerfile').join('\n').replaceAll('\\\n', '').split('\n')) {
    const [, name = '', flags = '', text = ''] = /^(\w+)\s+((?:--\S+\s+)*)(.*)$/.exec(line) ?? []
    const pairs = flags.match(/[^-\s]\S*/g)?.map((flag) => flag.split(/=(.*)/)) ?? []
    if (name === 'FROM') stages.push([])
    stages.at(-1)?.push({ name, flags: Object.fromEntries(pairs), text })
  }
  return stages
}

/** What .dockerignore lets through to the engine: it takes all away (`*`), and gives back what it names (`!src`). */
export function namesInContext(): readonly string[] {
  const [all, ...names] = linesOf('.dockerignore')
  if (all !== '*' || !names.every((name) => /^![\w.-]+$/.test(name))) {
    throw new Error('.dockerignore is no list of names any more')
  }
  return names.map((name) => name.slice(1))
}

/** Copies the sources as the engine gets them. */
export async function copyContext(folder: string): Promise<void> {
  for (const name of namesInContext()) {
    await cp(join(root, name), join(folder, name), { recursive: true })
  }
}
