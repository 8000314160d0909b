import type { OpenDatabase } from './data/database/open-database.js'
import { isUnavailable } from './data/pool/unavailable.js'

/**
 * Rejects while a migration of this build is pending: without its tables a server answers, and fails every request. Once there is
 * none, nothing is asked any more. A database that a newer build has taken further is good for this one too, as in a rolling deploy.
 * One that is away is not spoken of: that is another check's.
 */
export function migrationsCheck({ migrator }: Pick<OpenDatabase, 'migrator'>): () => Promise<void> {
  let isUpToDate = false

  async function pending(): Promise<readonly string[] | undefined> {
    try {
      return await migrator.pending()
    } catch (error) {
      if (!isUnavailable(error)) throw error
      return undefined
    }
  }

  return async () => {
    if (isUpToDate) return
    const names = await pending()
    if (names === undefined) return
    if (names.length > 0) throw new Error(`pending: ${names.join(', ')}`)
    isUpToDate = true
  }
}
