import { componentOf } from '../../openapi/document/document-node.js'
import { resolve, text } from '../node/diff-node.js'
import { typeText } from './kinds.js'
import { mergeSchemas, type Schemas } from './merged-schema.js'

/** How messages name an alternative: by its component, its title, or else its types. */
export function alternativeName(schemas: Schemas): string {
  const schema = schemas.find(({ bare }) => !bare) ?? schemas[0]
  const target = resolve(schema)
  return (
    componentOf(target, 'schemas') ??
    text(target, 'title') ??
    `an inline schema (${typeText(mergeSchemas(schemas).kinds)})`
  )
}
