import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ContractError } from '../contract-error.js'
import { externalReferences } from '../references/external-references.js'
import { parseText } from '../text/parse-text.js'
import { withoutAliases } from '../text/plain-data.js'
import { readExternalValues } from './external-values.js'
import { metaschemaFile } from './metaschemas.js'
import type { SourceFile } from './source-file.js'

/** A contract's file, and every file that its references lead to. */
export interface SourceFiles {
  readonly root: SourceFile
  /** By URL; the root is among them. */
  readonly files: ReadonlyMap<string, SourceFile>
  /** URL -> why the file there cannot be read. */
  readonly unreadable: ReadonlyMap<string, string>
  /** URL -> the text there, for `externalValue` of examples. */
  readonly externalValues: ReadonlyMap<string, string>
}

export interface ReadOptions {
  /** Whether `$ref`s to http and https URLs are followed. Off unless it is asked for. */
  readonly remote?: boolean
  /** Reads the text at a `file:` URL; from the disk unless given. */
  readonly readText?: (url: URL) => Promise<string>
}

/** Any file that a contract refers to has to arrive within so many milliseconds. */
const remoteTimeout = 30_000

/**
 * Reads a file and, one after another, all files that its references lead to.
 *
 * @throws ContractError if the file itself cannot be read, or any of them does not parse
 */
export async function readSourceFiles(
  file: string,
  { remote = false, readText = readFromDisk }: ReadOptions,
): Promise<SourceFiles> {
  const rootUrl = /^https?:/.test(file) ? new URL(file) : pathToFileURL(file)
  const files = new Map<string, SourceFile>()
  const unreadable = new Map<string, string>()
  const read = async (url: URL): Promise<string> => {
    if (url.protocol === 'file:') return readText(url)
    const metaschema = metaschemaFile(url)
    if (metaschema !== undefined) return readFile(metaschema, 'utf8')
    if (!/^https?:$/.test(url.protocol)) throw new Error(`${url.protocol} is no protocol to read`)
    if (!remote) throw new Error('references to http(s) URLs are followed with --remote only')
    return readFromNetwork(url)
  }
  const pending = [rootUrl]
  for (let url = pending.pop(); url !== undefined; url = pending.pop()) {
    if (files.has(url.href) || unreadable.has(url.href)) continue
    try {
      const text = await read(url)
      const name = url === rootUrl ? file : nameOf(url)
      const source = sourceFile(text, name, url.href)
      files.set(url.href, source)
      pending.push(...externalReferences(source.data, url))
    } catch (error) {
      if (error instanceof ContractError) throw error
      unreadable.set(url.href, reasonOf(error))
    }
  }
  const root = files.get(rootUrl.href)
  if (root === undefined) throw unreadableFile(file, unreadable.get(rootUrl.href) ?? '')
  const externalValues = await readExternalValues(root, files.values(), read)
  return { root, files, unreadable, externalValues }
}

/** A contract of which only this text is there. Its references to other files are dead. */
export function singleSource(text: string, file: string): SourceFiles {
  const root = sourceFile(text, file, pathToFileURL(file).href)
  return aloneWith(root)
}

/** A contract that is there as data, without a text. */
export function sourceOfData(data: unknown, file: string): SourceFiles {
  const url = pathToFileURL(file).href
  // Data that a program makes may hold one object twice.
  const own = withoutAliases(data)
  const root: SourceFile = {
    ...{ name: file, url, data: own, text: '', lineOf: () => 1 },
    hasIdentifiers: true,
    hasDynamicRefs: JSON.stringify(own).includes('$dynamicRef'),
  }
  return aloneWith(root)
}

function aloneWith(root: SourceFile): SourceFiles {
  const files = new Map([[root.url, root]])
  return { root, files, unreadable: new Map(), externalValues: new Map() }
}

function sourceFile(text: string, name: string, url: string): SourceFile {
  const hasIdentifiers = /\$(id|anchor|dynamicAnchor)\b/.test(text)
  const hasDynamicRefs = text.includes('$dynamicRef')
  return { name, url, hasIdentifiers, hasDynamicRefs, text, ...parseText(text, name) }
}

function nameOf(url: URL): string {
  return url.protocol === 'file:' ? relative(process.cwd(), fileURLToPath(url)) : url.href
}

function readFromDisk(url: URL): Promise<string> {
  return readFile(url, 'utf8')
}

async function readFromNetwork(url: URL): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(remoteTimeout) })
  if (!response.ok) throw new Error(`the response has status ${response.status}`)
  return response.text()
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'EACCES') return 'permission is denied'
  return message
}

function unreadableFile(file: string, reason: string): ContractError {
  return new ContractError([
    {
      severity: 'error',
      kind: 'unreadable',
      message: `cannot be read: ${reason}`,
      location: () => ({ file, line: 1, pointer: '#' }),
    },
  ])
}
