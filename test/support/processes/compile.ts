import { dirname, join } from 'node:path'
import ts from 'typescript'

/** File -> what the compiler says of it. */
export type Diagnostics = ReadonlyMap<string, readonly string[]>

/** What is on disk, parsed: no test changes it, and most of what one program reads the next one reads too. */
const parsed = new Map<string, ts.SourceFile | undefined>()

/**
 * Compiles files with the project's tsconfig, without writing anything.
 * @param files paths of what to compile; what they import is compiled too
 * @param overlay path -> source, in place of what is on disk
 * @returns what is said of each file that is wrong, and of each of `files`
 */
export function compile(
  files: readonly string[],
  overlay: ReadonlyMap<string, string>,
): Diagnostics {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
  const { incremental: _, tsBuildInfoFile: __, ...plain } = options

  const host = ts.createCompilerHost(plain)
  const { getSourceFile, fileExists, readFile, directoryExists } = host
  const folders = new Set([...overlay.keys()].map((file) => dirname(file)))
  host.directoryExists = (folder) => folders.has(folder) || directoryExists?.(folder) === true
  host.fileExists = (file) => overlay.has(file) || fileExists(file)
  host.readFile = (file) => overlay.get(file) ?? readFile(file)
  host.getSourceFile = (file, target, ...rest) => {
    const source = overlay.get(file)
    if (source !== undefined) return ts.createSourceFile(file, source, target)
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, target, ...rest))
    return parsed.get(file)
  }

  const program = ts.createProgram([...files], plain, host)
  const found = new Map<string, string[]>(files.map((file) => [file, []]))
  for (const { file, messageText } of program.getSemanticDiagnostics()) {
    if (file === undefined) continue
    const messages = found.get(file.fileName) ?? []
    found.set(file.fileName, messages)
    messages.push(ts.flattenDiagnosticMessageText(messageText, '\n'))
  }
  return found
}

/**
 * Compiles snippets as if each were a module in `folder`.
 * @param snippets name -> source
 * @param modules path -> source of what they import beside the files on disk
 * @returns name -> what the compiler says of the snippet
 */
export function diagnosticsOf(
  folder: string,
  snippets: ReadonlyMap<string, string>,
  modules: ReadonlyMap<string, string> = new Map(),
): Diagnostics {
  const files = new Map(
    [...snippets.keys()].map((name, i) => [join(folder, `snippet-${i}.ts`), name]),
  )
  const sources = [...files].map(([file, name]) => [file, snippets.get(name) ?? ''] as const)
  const overlay = new Map([...modules, ...sources])
  const found = compile([...files.keys()], overlay)
  return new Map([...files].map(([file, name]) => [name, found.get(file) ?? []]))
}
