import { join } from 'node:path'
import ts from 'typescript'

/**
 * Compiles snippets with the project's tsconfig, as if each were a module in `folder`, without writing anything.
 * @param snippets name -> source
 * @returns name -> what the compiler says of the snippet itself
 */
export function diagnosticsOf(
  folder: string,
  snippets: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const root = ts.findConfigFile(folder, ts.sys.fileExists) ?? 'tsconfig.json'
  const { config } = ts.readConfigFile(root, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, '..'))
  const names = [...snippets.keys()]
  const files = new Map(names.map((name, i) => [join(folder, `snippet-${i}.ts`), name]))

  const host = ts.createCompilerHost({ ...options, incremental: false })
  const { getSourceFile, fileExists, readFile } = host
  const sourceOf = (file: string) => snippets.get(files.get(file) ?? '')
  host.fileExists = (file) => sourceOf(file) !== undefined || fileExists(file)
  host.readFile = (file) => sourceOf(file) ?? readFile(file)
  host.getSourceFile = (file, target, ...rest) => {
    const source = sourceOf(file)
    return source === undefined
      ? getSourceFile(file, target, ...rest)
      : ts.createSourceFile(file, source, target)
  }

  const { tsBuildInfoFile: _, incremental: __, ...plain } = options
  const program = ts.createProgram([...files.keys()], plain, host)
  return new Map(
    [...files].map(([file, name]) => {
      const source = program.getSourceFile(file)
      const found = source ? program.getSemanticDiagnostics(source) : []
      return [
        name,
        found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      ]
    }),
  )
}
