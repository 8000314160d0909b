import type { ContractDocument } from '../contract-document.js'
import { isObject, type JsonObject } from '../document-node.js'
import { fieldOf } from '../object-types.js'
import type { Component } from './components.js'

/** What every reader counts on, though 3.1 does not ask for `paths`, and authors forget `info`. */
export function withRequiredFields({
  $self,
  jsonSchemaDialect,
  ...fields
}: JsonObject): ContractDocument {
  const { info, paths } = fields
  const version = String(fields.openapi)
  return {
    ...fields,
    openapi: /^3\.[12]/.test(version) ? version : '3.1.1',
    info: { title: '', version: '', ...(isObject(info) ? info : {}) },
    paths: isObject(paths) ? paths : {},
  }
}

/** `components` of the translated document: what was declared, in its order, then what references lead to besides. */
export function componentsField(
  all: readonly Component[],
  translated: ReadonlyMap<Component, unknown>,
  declared: JsonObject,
): { components?: JsonObject } {
  const isOther = ([field]: [string, unknown]) => fieldOf('components', field) === undefined
  const others = Object.entries(declared).filter(isOther)
  const sections = new Map<string, [string, unknown][]>()
  for (const component of all) {
    const value = translated.get(component)
    if (value === undefined) continue
    const members = sections.get(component.section) ?? []
    sections.set(component.section, members)
    members.push([component.name, value])
  }
  const named = [...sections].map(([section, members]) => [section, Object.fromEntries(members)])
  if (others.length + named.length === 0) return {}
  return { components: Object.fromEntries([...others, ...named]) }
}
