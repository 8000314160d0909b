import { isObject } from '../document-node.js'
import { resolveUri } from '../references/base-uri.js'
import type { SourceFile } from './source-file.js'

/**
 * The texts that `externalValue` of examples names (OpenAPI 3.1 section 4.8.19). A file counts inside the folder of the
 * contract only, since whoever asks the mock gets its text. What cannot be read, or is no text in UTF-8, is left out.
 *
 * @param read as references are read: http(s) URLs only if that is allowed
 * @returns absolute URL -> text
 */
export async function readExternalValues(
  root: SourceFile,
  files: Iterable<SourceFile>,
  read: (url: URL) => Promise<string>,
): Promise<ReadonlyMap<string, string>> {
  const folder = new URL('.', root.url).href
  const urls = new Set([...files].flatMap(externalValuesIn))
  const texts = new Map<string, string>()
  for (const url of urls) {
    if (url.startsWith('file:') && !url.startsWith(folder)) continue
    const text = await Promise.resolve(new URL(url))
      .then(read)
      .catch(() => undefined)
    if (text !== undefined && !text.includes('\uFFFD')) texts.set(url, text)
  }
  return texts
}

/** The text that an `externalValue` in a file names; undefined where it was not read. */
export function externalText(
  { externalValues }: { readonly externalValues: ReadonlyMap<string, string> },
  named: unknown,
  file: SourceFile,
): string | undefined {
  return externalValues.get(resolveUri(named, file.url) ?? '')
}

function externalValuesIn({ data, url, text }: SourceFile): string[] {
  if (!text.includes('externalValue')) return []
  const found: string[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const named = isObject(value) ? resolveUri(value.externalValue, url) : undefined
    if (named !== undefined) found.push(named)
    Object.values(value).forEach(visit)
  }
  visit(data)
  return found
}
