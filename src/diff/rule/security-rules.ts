import { broken, harmless, narrowed, type Rule, rule, widened } from './rule.js'

export const securityRules = {
  'security-added': rule(narrowed, 'credentials are required'),
  'security-removed': rule(widened, 'credentials are no longer required'),
  'security-alternative-removed': rule(narrowed, 'credentials are no longer accepted'),
  'security-alternative-added': rule(harmless, 'other credentials are accepted, too'),
  'security-scope-added': rule(narrowed, 'another scope is required'),
  'security-scope-removed': rule(harmless, 'a scope is no longer required'),
  'security-scheme-changed': rule(broken, 'credentials are sent or obtained in another way'),
  'security-scheme-renamed': rule(harmless, 'security scheme renamed'),
  'security-flow-removed': rule(broken, 'OAuth flow removed'),
  'security-flow-added': rule(harmless, 'OAuth flow added'),
} satisfies Record<string, Rule>
