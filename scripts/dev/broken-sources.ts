import { build, formatMessages } from 'esbuild'

/**
 * What keeps the server from loading: a syntax error, or an import of what is not there.
 * @returns undefined when nothing does; types are no obstacle
 */
export async function findBrokenSources(): Promise<string | undefined> {
  try {
    await build({
      entryPoints: ['src/main.ts'],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'silent',
    })
    return undefined
  } catch (error) {
    const { errors = [] } = error as Partial<Awaited<ReturnType<typeof build>>>
    if (errors.length === 0) throw error
    const color = process.stderr.hasColors?.() === true
    return (await formatMessages(errors, { kind: 'error', color })).join('')
  }
}
