import type { MutantGroup } from '../support/mutant.js'
import { accountMutants } from './auth/accounts.js'
import { fieldMutants } from './auth/fields.js'
import { fuzzMutants } from './auth/fuzz.js'
import { headerMutants } from './auth/headers-and-cookies.js'
import { requestMutants } from './auth/requests.js'
import { answerMutants } from './auth/responses.js'
import { renewalMutants, secretMutants } from './auth/secrets.js'
import { sessionMutants } from './auth/sessions.js'
import { tokenMutants } from './auth/tokens.js'
import { byteMutants } from './notes/bytes.js'
import { clockMutants, inconsistencyMutants } from './notes/inconsistencies.js'
import { methodMutants } from './notes/methods.js'
import { originMutants } from './notes/origins.js'
import { resourceMutants } from './notes/resources.js'
import { valueMutants } from './notes/values.js'
import { parcelMutants } from './parcels.js'

/** Every faulty server: the sound one of a contract, with one broken promise. */
export const mutantGroups: readonly MutantGroup[] = [
  { contract: 'auth', phases: ['examples', 'scenarios', 'boundaries'], mutants: answerMutants },
  { contract: 'auth', phases: ['scenarios', 'boundaries'], mutants: headerMutants },
  {
    contract: 'auth',
    phases: ['examples', 'boundaries'],
    mutants: [...fieldMutants, ...requestMutants],
  },
  {
    contract: 'auth',
    phases: ['scenarios'],
    mutants: [...accountMutants, ...sessionMutants, ...tokenMutants, ...renewalMutants],
  },
  { contract: 'auth', phases: ['sequences'], mutants: secretMutants },
  { contract: 'auth', phases: ['fuzz'], mutants: fuzzMutants },
  {
    contract: 'notes',
    phases: ['sequences', 'boundaries'],
    mutants: [
      ...byteMutants,
      ...clockMutants,
      ...inconsistencyMutants,
      ...methodMutants,
      ...originMutants,
      ...resourceMutants,
      ...valueMutants,
    ],
  },
  { contract: 'parcels', phases: ['examples', 'boundaries'], mutants: parcelMutants },
]
