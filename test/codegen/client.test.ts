import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { build } from 'esbuild'
import type { GeneratedFiles } from '../../src/codegen/generated-files.js'
import { generatedFolder, pageSettings, strictDiagnostics } from './support/generated-folder.js'

/** A page that uses the client: each error of it is expected. */
const page = `
import { type CallResult, ClientError, createClient, type Schemas } from './client.js'

const client = createClient({
  baseUrl: '',
  credentials: { badge: () => 'seven' },
  middleware: [async (request, next) => next(request)],
})

export async function street(): Promise<string> {
  const tracked = await client.call('trackParcel', { path: { parcelId: 7 }, query: { units: 'ounces' } })
  if (tracked.ok) return tracked.data.street + tracked.status.toFixed()
  switch (tracked.status) {
    case 401: return tracked.error.code satisfies 'NO_BADGE' | 'BAD_BADGE'
    case 422: return tracked.error.field
    default: return tracked.error.code satisfies 'BROKEN'
  }
}
export async function others(signal: AbortSignal): Promise<unknown> {
  const handed = await client.call('handOver', { path: { parcelId: 7 }, signal })
  const label = await client.call('printLabel', { path: { parcelId: 7 } })
  const events = await client.call('watchDepot')
  await client.call('addPhoto', { path: { parcelId: 7 }, body: { photo: 'a' } })
  const size: number | undefined = label.ok && label.data instanceof Blob ? label.data.size : undefined
  return [handed.ok && (handed.data satisfies undefined), size, events.ok && events.data.getReader()]
}
export type Sent = CallResult<'sendParcel'>
export const sample: Schemas['NewParcel'] = { street: 'Elm Street', password: 'secret password' }
export const isOurs = (error: unknown) => error instanceof ClientError && error.code === 'UNEXPECTED_RESPONSE'

// @ts-expect-error there is no such operation
client.call('loseParcel')
// @ts-expect-error the path has a parameter
client.call('trackParcel')
// @ts-expect-error the body is required
client.call('sendParcel', {})
// @ts-expect-error there is no such scheme
createClient({ baseUrl: '', credentials: { key: 'one' } })
`

describe('the generated client', () => {
  let folder: string
  let files: GeneratedFiles
  before(async () => {
    ;({ folder, files } = await generatedFolder('test/support/parcels/parcels.yaml', ['client']))
    await writeFile(join(folder, 'page.ts'), page)
  })
  after(() => rm(folder, { recursive: true }))

  it('is three files, which import nothing else', () => {
    expect(Object.keys(files).sort()).to.deep.equal(['client-runtime.ts', 'client.ts', 'types.ts'])
    const imported = Object.values(files).flatMap((text) => [...text.matchAll(/ from '([^']+)'/g)])
    expect(new Set(imported.map(([, module]) => module))).to.deep.equal(
      new Set(['./client-runtime.js', './types.js']),
    )
  })

  for (const [where, settings] of Object.entries({
    'a page': pageSettings,
    'Node.js': { lib: ['lib.es2022.d.ts'], types: ['node'], typeRoots: ['node_modules/@types'] },
  })) {
    it(`compiles under every strict setting in ${where}, and knows each operation`, () => {
      expect(strictDiagnostics(join(folder, 'page.ts'), settings)).to.deep.equal([])
    })
  }

  it('weighs at most 5 kB (gzip) in a page', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(folder, 'client.ts')],
      bundle: true,
      write: false,
      format: 'esm',
      minify: true,
    })
    expect(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length).to.be.at.most(5000)
  })
})
