import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** openapi-fetch is inside; its license wants to be named. */
const banner = '/*! Contains openapi-fetch, (c) Drew Powers, MIT license, https://openapi-ts.dev */'

/**
 * The client as one module without imports, which a page can load as it is.
 * @param minify for measuring; whoever bundles the client into a page minifies it himself
 */
export async function bundleClient({ minify }: { readonly minify: boolean }): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../src/client/auth-client.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    banner: { js: banner },
    minify,
  })
  return outputFiles.map(({ text }) => text).join('')
}
