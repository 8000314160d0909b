import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * The client as one module without imports, which a page can load as it is.
 * @param minify for measuring; whoever bundles the client into a page minifies it himself
 */
export async function bundleClient({ minify }: { readonly minify: boolean }): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../src/auth-client/auth-client.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify,
  })
  return outputFiles.map(({ text }) => text).join('')
}
