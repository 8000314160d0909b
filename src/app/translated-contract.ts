import { contractFromData, type ParsedContract } from '../openapi/document/read-contract.js'
import { contractDocument } from './auth-contract.js'

/** This project's contract in the dialect that the engine reads. */
export function translatedContract(): ParsedContract['document'] {
  return contractFromData(contractDocument, 'openapi/auth-api.yaml').document
}
