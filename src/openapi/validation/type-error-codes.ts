import { childAt, stepsOf } from '../document/document-node.js'

/**
 * Adds the code that `x-error-codes` gives to `type` to the errors in Ajv's code. Ajv has no hook for the
 * errors of this one keyword; their path in the schema leads to the code.
 */
export function addTypeErrorCodes(code: string, schema: unknown): string {
  const typeError = /schemaPath:("(?:[^"\\]|\\.)*"),keyword:"type",params:\{/g
  return code.replaceAll(typeError, (text, path: string) => {
    const errorCode = codeBeside(schema, JSON.parse(path) as string)
    return errorCode === undefined ? text : `${text}errorCode: ${JSON.stringify(errorCode)}, `
  })
}

function codeBeside(schema: unknown, schemaPath: string): unknown {
  const steps = stepsOf(decodeURIComponent(schemaPath)) ?? []
  const root = { key: '', pointer: '#', value: schema }
  return childAt(root, ...steps.slice(0, -1), 'x-error-codes', 'type')?.value
}
