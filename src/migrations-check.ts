import type { OpenDatabase } from './data/open-database.js'

/**
 * Rejects while a migration of this build is pending: without its tables a server answers, and fails every request. Once there is
 * none, nothing is asked any more. A database that a newer build has taken further is good for this one too, as in a rolling deploy.
 * One that is away is not spoken of: that is another check's.
 */
export function migrationsCheck({
  ping,
  migrator,
}: Pick<OpenDatabase, 'ping' | 'migrator'>): () => Promise<void> {
  let isUpToDate = false
  const isThere = () =>
    ping().then(
      () => true,
      () => false,
    )
  return async () => {
    if (isUpToDate || !(await isThere())) return
    const names = await migrator.pending()
    if (names.length > 0) throw new Error(`pending: ${names.join(', ')}`)
    isUpToDate = true
  }
}
