import type { Validate } from '../compiled/tables.js'

/** The errors of a validator as one line: pointers and keywords, never values. */
export function describeErrors(validate: Validate): string {
  const errors = validate.errors ?? []
  return errors
    .map(({ instancePath, message, params }) => {
      const member = params.additionalProperty ?? params.missingProperty
      return `${instancePath || '/'} ${message ?? 'is invalid'}${member ? ` (${member})` : ''}`
    })
    .join('; ')
}
