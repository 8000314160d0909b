import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transform } from 'esbuild'
import { renderValidators } from '../../../src/codegen/render-validators.js'
import type { UnmatchedValidators, ValidatorsTable } from '../../../src/openapi/compiled/tables.js'
import type { ContractDocument } from '../../../src/openapi/document/contract-document.js'

export interface BuiltValidators {
  readonly validators: ValidatorsTable
  readonly unmatchedValidators: UnmatchedValidators
}

/** Writes the generated validators as a JavaScript file into a folder where no package can be found. */
export async function withBuiltFile<T>(
  document: ContractDocument,
  use: (file: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'validators-'))
  try {
    const { code } = await transform(await renderValidators(document, './tables.js'), {
      loader: 'ts',
    })
    const file = join(folder, 'validators.mjs')
    await writeFile(file, code)
    return await use(file)
  } finally {
    await rm(folder, { recursive: true })
  }
}

export function loadBuilt(document: ContractDocument): Promise<BuiltValidators> {
  return withBuiltFile(document, (file) => import(pathToFileURL(file).href))
}
