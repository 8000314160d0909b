import { contract as authContract } from '../../../generated/contract.js'
import type { Config } from '../../app/config/config.js'
import type { Styles } from '../styles.js'

/** What a newcomer needs to see: where it listens, where the data is, and three calls to try. */
export function serveBanner(url: string, { database, docs }: Config, styles: Styles): string {
  const { registerUser, loginUser, getCurrentUser } = authContract.operations
  const origin = url.replace('//127.0.0.1:', '//localhost:')
  const data =
    database.url === undefined
      ? `embedded PostgreSQL (PGlite) in ${database.dataDir}`
      : 'the PostgreSQL of DATABASE_URL'
  const password = 'correct horse battery'
  return `
  Listening at   ${styles.bold(origin)}
  Data           ${data}${docs ? `\n  Documentation  ${origin}/docs` : ''}

  Try it:
    curl -X POST ${origin}${registerUser?.path} -H 'Content-Type: application/json' \\
      -d '{"email":"ada@example.com","password":"${password}","name":"Ada"}'
    TOKEN=$(curl -s -X POST ${origin}${loginUser?.path} -d username=ada@example.com \\
      --data-urlencode 'password=${password}' | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
    curl ${origin}${getCurrentUser?.path} -H "Authorization: Bearer $TOKEN"
`
}
