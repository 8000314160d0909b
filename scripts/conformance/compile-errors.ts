import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** Those under which the generated files of a strict project have to compile. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts'],
  types: ['node'],
  typeRoots: [fileURLToPath(new URL('../../node_modules/@types', import.meta.url))],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  skipLibCheck: true,
  noEmit: true,
}

/** The first error of the compiler in these files; undefined where there is none. */
export function compileErrors(files: readonly string[]): string | undefined {
  const program = ts.createProgram(files, options, createHost())
  const [first] = ts.getPreEmitDiagnostics(program)
  if (first === undefined) return undefined
  const text = ts.flattenDiagnosticMessageText(first.messageText, ' ')
  if (first.file === undefined || first.start === undefined) return text
  const { line } = first.file.getLineAndCharacterOfPosition(first.start)
  return `${first.file.fileName}:${line + 1}: ${text}`
}

/** Keeps the compiler's own library between contracts. */
const libraries = new Map<string, ts.SourceFile>()

function createHost(): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (file, ...rest) => {
    if (!file.includes('/node_modules/typescript/lib/')) return getSourceFile(file, ...rest)
    const known =
      libraries.get(file) ??
      ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023)
    libraries.set(file, known)
    return known
  }
  return host
}
