import { lifecycleRules } from './lifecycle-rules.js'
import { operationRules } from './operation-rules.js'
import { requestRules } from './request-rules.js'
import { responseRules } from './response-rules.js'
import type { Rule } from './rule.js'
import { schemaRules } from './schema-rules.js'
import { securityRules } from './security-rules.js'

/** Every rule by its name. The only source of severities. */
export const rules = {
  ...operationRules,
  ...lifecycleRules,
  ...securityRules,
  ...requestRules,
  ...responseRules,
  ...schemaRules,
} satisfies Record<string, Rule>

export type RuleName = keyof typeof rules
