import { resolve } from 'node:path'
import { generate, ownOptions } from '../../../src/codegen/generate.js'
import { startTypesRenderer } from '../../../src/codegen/types/types-renderer.js'
import { type Diagnostics, diagnosticsOf } from '../../support/processes/compile.js'

/**
 * Compiles snippets that import `./generated/...`, with what is generated from a contract.
 * @param snippets name -> code
 * @returns name -> what the compiler says of it
 */
export async function compileSnippets(
  contractFile: string,
  snippets: ReadonlyMap<string, string>,
  { strict }: { readonly strict: boolean },
): Promise<Diagnostics> {
  const engine = Object.fromEntries(
    Object.entries(ownOptions.engine).map(([name, module]) => [name, `../../${module}`]),
  ) as unknown as typeof ownOptions.engine
  const options = { ...ownOptions, strict, engine }
  const { files } = await generate(contractFile, startTypesRenderer(), options)
  const folder = resolve('test/binding')
  const generated = Object.entries(files).map(
    ([name, text]) => [resolve(folder, 'generated', name), text] as const,
  )
  return diagnosticsOf(folder, new Map(snippets), new Map(generated))
}
