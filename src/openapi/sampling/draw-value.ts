import type { ContractDocument } from '../document/contract-document.js'
import type { DocumentNode } from '../document/document-node.js'
import { numberDrawer } from './draw-number.js'
import { textDrawer } from './draw-text.js'
import { type Branch, type EffectiveSchema, effectiveSchemaOf, isForeign } from './merged-schema.js'
import type { Random } from './random.js'
import { Undrawable } from './undrawable.js'
import { words } from './words.js'

/** Draws a value. `depth` counts the objects and arrays around it. */
export type Draw = (random: Random, depth: number) => unknown

/** Beyond it only what is required is drawn, so that recursive schemas end. */
const leisurelyDepth = 4
/** Beyond it a schema is taken for one that requires itself. */
const deepest = 40

/**
 * Makes, from schemas, functions that draw values. A schema is read once, when it is first drawn. Most of what is drawn is valid;
 * what `not`, `oneOf` and `uniqueItems` may refuse is for the caller to check and to draw again.
 */
export function createDrawer(
  document: ContractDocument,
  direction: 'request' | 'response',
): (schema: DocumentNode) => Draw {
  const foreign = direction === 'request' ? 'readOnly' : 'writeOnly'
  const known = new Map<string, Draw>()

  /** Schemas that all apply; `decided` are those lists of branches of which one is among them already. */
  function drawAll(schemas: readonly DocumentNode[], decided = 0): Draw {
    const key = `${decided} ${schemas.map(({ pointer }) => pointer).join(' ')}`
    let draw = known.get(key)
    if (draw === undefined) {
      let drawer: Draw | undefined
      draw = (random, depth) => {
        if (depth > deepest) throw new Undrawable('the schema requires itself without an end')
        drawer ??= drawerOf(schemas, decided)
        return drawer(random, depth)
      }
      known.set(key, draw)
    }
    return draw
  }

  function drawerOf(schemas: readonly DocumentNode[], decided: number): Draw {
    const merged = effectiveSchemaOf(document, schemas)
    if (merged.enum !== undefined) return oneOfValues(merged.enum)
    const branches = merged.choices[decided]
    const draw =
      branches === undefined
        ? drawerOfType(merged)
        : oneOfBranches(branches.map((branch) => drawBranch(schemas, branch, decided)))
    return merged.isNullable ? orNull(draw) : draw
  }

  function drawBranch(
    schemas: readonly DocumentNode[],
    { schema, tag }: Branch,
    decided: number,
  ): Draw {
    const all = tag === undefined ? [...schemas, schema] : [...schemas, schema, tagged(tag)]
    return drawAll(all, decided + 1)
  }

  function drawerOfType(merged: EffectiveSchema): Draw {
    switch (merged.type) {
      case 'object':
        return objectDrawer(merged)
      case 'array':
        return arrayDrawer(merged)
      case 'integer':
      case 'number':
        return numberDrawer(merged)
      case 'boolean':
        return (random) => random.chance(0.5)
      default:
        return textDrawer(merged)
    }
  }

  function objectDrawer(merged: EffectiveSchema): Draw {
    const { required, additional, limits } = merged
    const members = [...merged.properties]
      .filter(([, schemas]) => !isForeign(document, schemas, foreign))
      .map(([name, schemas]) => ({ name, draw: drawAll(schemas), isRequired: required.has(name) }))
    const others = [...required].filter((name) => !merged.properties.has(name))
    const drawOther = drawAll(additional ?? [])
    const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = limits
    const isMap = additional !== null && additional.length > 0

    return (random, depth) => {
      // No prototype while it grows: a property may be called `__proto__`.
      const value: Record<string, unknown> = Object.create(null)
      for (const name of others) value[name] = drawOther(random, depth + 1)
      for (const { name, draw, isRequired } of members) {
        const room = isRequired || Object.keys(value).length < maxProperties
        const wanted = isRequired || (depth < leisurelyDepth && random.chance(0.8))
        if (room && wanted) value[name] = draw(random, depth + 1)
      }
      for (const { name, draw } of members) {
        if (Object.keys(value).length >= minProperties) break
        if (!(name in value)) value[name] = draw(random, depth + 1)
      }
      const more = isMap && depth < leisurelyDepth ? random.int(1, 3) : 0
      const size = Math.min(
        maxProperties,
        Math.max(minProperties, Object.keys(value).length + more),
      )
      for (let i = 1; additional !== null && Object.keys(value).length < size; i += 1) {
        value[`${random.pick(words)}${i}`] = drawOther(random, depth + 1)
      }
      return { ...value }
    }
  }

  function arrayDrawer({ items, limits, uniqueItems }: EffectiveSchema): Draw {
    const draw = drawAll(items)
    const { minItems = 0, maxItems = minItems + 3 } = limits
    return (random, depth) => {
      const most = depth < leisurelyDepth ? Math.min(maxItems, Math.max(minItems, 1) + 2) : minItems
      const length = random.int(
        Math.min(Math.max(minItems, depth < leisurelyDepth ? 1 : 0), most),
        most,
      )
      const list = Array.from({ length }, () => draw(random, depth + 1))
      return uniqueItems ? distinct(list, minItems, () => draw(random, depth + 1)) : list
    }
  }

  return (schema) => drawAll([schema])
}

function oneOfValues(values: readonly unknown[]): Draw {
  if (values.length === 0) throw new Undrawable('its enums have no value in common')
  return (random) => random.pick(values)
}

/** Where a branch can't be drawn, another one is. */
function oneOfBranches(draws: readonly Draw[]): Draw {
  return (random, depth) => {
    const first = random.int(0, draws.length - 1)
    let reason: unknown
    for (let i = 0; i < draws.length; i += 1) {
      try {
        return draws[(first + i) % draws.length]?.(random, depth)
      } catch (error) {
        if (!(error instanceof Undrawable)) throw error
        reason = error
      }
    }
    throw reason
  }
}

/** null now and then, and wherever going deeper is not needed. */
function orNull(draw: Draw): Draw {
  return (random, depth) =>
    depth >= leisurelyDepth || random.chance(0.15) ? null : draw(random, depth)
}

function distinct(list: unknown[], minItems: number, draw: () => unknown): unknown[] {
  const byText = new Map(list.map((item) => [JSON.stringify(item), item]))
  for (let tries = 0; byText.size < minItems && tries < 1000; tries += 1) {
    const item = draw()
    byText.set(JSON.stringify(item), item)
  }
  return [...byText.values()]
}

/** What a discriminator asks of the branch that it names. */
function tagged([property, value]: readonly [string, string]): DocumentNode {
  return {
    key: property,
    pointer: `tag ${property}=${value}`,
    value: {
      type: 'object',
      required: [property],
      properties: { [property]: { type: 'string', enum: [value] } },
    },
  }
}
