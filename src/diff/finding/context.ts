import type { IsUnchanged } from '../node/unchanged-nodes.js'
import type { Direction } from '../rule/rule.js'
import type { SchemaComparison } from '../schema/schema-pair.js'

/** What the comparisons of operations, messages and schemas share. */
export interface Context {
  readonly isUnchanged: IsUnchanged
  /** Decides whether a sunset has come. */
  readonly today: Date
  readonly compareSchemas: SchemaComparison['differences']
  /** The direction of parameters and request bodies. In a callback the server sends the request, so it is `response`. */
  readonly sent: Direction
  /** The direction of responses: the opposite of `sent`. */
  readonly received: Direction
  /** The name in the new contract of a security scheme of the old one. */
  readonly newSchemeName: (name: string) => string
}

/** For callbacks and webhooks: the server sends the request, and the client the response. */
export function reversed(context: Context): Context {
  return { ...context, sent: context.received, received: context.sent }
}
