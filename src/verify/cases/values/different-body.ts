import { isObject } from '../../../openapi/document/document-node.js'
import type { Fresh } from './fresh-values.js'
import { bodySamples, type SampleSource } from './samples.js'

/** A valid body that differs from others of the operation: a text of its own behind each text that may have one. */
export function differentBody(source: SampleSource, fresh: Fresh): unknown {
  const [sample] = bodySamples(source)
  const validate = sample && source.operation.validators.body[sample.key]
  if (sample === undefined || validate === undefined || !isObject(sample.value))
    return sample?.value
  let body = sample.value
  for (const [name, value] of Object.entries(sample.value)) {
    if (typeof value !== 'string') continue
    const text = value.includes('@') ? fresh('email') : `${value} ${fresh('uuid').slice(0, 6)}`
    const changed = { ...body, [name]: text }
    if (validate(structuredClone(changed))) body = changed
  }
  return body
}
