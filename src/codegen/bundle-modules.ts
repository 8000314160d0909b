import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { build, type Plugin } from 'esbuild'

/**
 * Bundles modules that exist as text only, and the parts of packages that they require, into one ES
 * module without imports. Whatever folder it runs in, the result is the same.
 *
 * @param modules name -> code; the one called `entry` gives the exports
 */
export async function bundleModules(modules: {
  readonly entry: string
  readonly [name: string]: string
}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['entry'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'silent',
    plugins: [textModules(modules), packageModules],
  })
  return outputFiles.map(({ text }) => text).join('')
}

function textModules(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'text-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\w+$/ }, ({ path }) =>
        Object.hasOwn(modules, path) ? { path, namespace: 'contract' } : undefined,
      )
      onLoad({ filter: /.*/, namespace: 'contract' }, ({ path }) => ({
        contents: modules[path] ?? '',
        loader: 'ts',
      }))
    },
  }
}

/** Names what is bundled by its package and not, as esbuild does, by the path from here to it. */
const packageModules: Plugin = {
  name: 'package-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[\w@]/ }, ({ path, pluginData }) => ({
      path,
      namespace: 'npm',
      pluginData: createRequire(pluginData ?? import.meta.url).resolve(path),
    }))
    onLoad({ filter: /.*/, namespace: 'npm' }, async ({ pluginData }) => ({
      contents: await readFile(pluginData, 'utf8'),
      pluginData,
    }))
  },
}
