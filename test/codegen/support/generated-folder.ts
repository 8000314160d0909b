import { mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { generate, ownOptions, type Part } from '../../../src/codegen/generate.js'
import type { GeneratedFiles } from '../../../src/codegen/generated-files.js'
import { startTypesRenderer } from '../../../src/codegen/types/types-renderer.js'

/** What `generate` makes of a contract, in a new folder that has the packages of the repository. */
export async function generatedFolder(
  contract: string,
  parts: readonly Part[],
): Promise<{ folder: string; files: GeneratedFiles }> {
  const { client: _, ...engine } = ownOptions.engine
  const options = { ...ownOptions, strict: false, engine, parts }
  const { files } = await generate(contract, startTypesRenderer(), options)
  const folder = await mkdtemp(join(tmpdir(), 'generated-'))
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  for (const [name, text] of Object.entries(files)) {
    // The runtime is checked too.
    await writeFile(join(folder, name), text.replace('// @ts-nocheck\n', ''))
  }
  return { folder, files }
}

/** What the compiler says of a page and all that it imports, under every strict setting. */
export function strictDiagnostics(file: string, settings: ts.CompilerOptions): string[] {
  const program = ts.createProgram([file], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    erasableSyntaxOnly: true,
    skipLibCheck: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    ...settings,
  })
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ messageText, file: where }) =>
        `${where?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
}

/** The libraries and types of a page. */
export const pageSettings: ts.CompilerOptions = {
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
}
