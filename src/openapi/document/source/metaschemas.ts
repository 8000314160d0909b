import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/**
 * The file of a metaschema of JSON Schema, 2020-12 with its vocabularies or draft 7, which a contract may refer to
 * where it takes schemas as data. Ajv's package brings them; nothing is fetched.
 *
 * @returns its path; undefined for every other URL
 */
export function metaschemaFile({ hostname, pathname }: URL): string | undefined {
  if (hostname !== 'json-schema.org') return undefined
  if (pathname === '/draft-07/schema')
    return require.resolve('ajv/dist/refs/json-schema-draft-07.json')
  const [, name] = /^\/draft\/2020-12\/(schema|meta\/[a-z-]+)$/.exec(pathname) ?? []
  if (name === undefined) return undefined
  try {
    return require.resolve(`ajv/dist/refs/json-schema-2020-12/${name}.json`)
  } catch {
    return undefined
  }
}
