import { broken, documentation, harmless, narrowed, type Rule, rule, widened } from './rule.js'

export const responseRules = {
  'status-removed': rule(broken, 'status removed'),
  'status-changed': rule(broken, 'status of the response changed'),
  'status-narrowed': rule(narrowed, 'status range replaced by single statuses'),
  'success-status-added': rule(widened, 'success status added'),
  // RFC 9110 section 15: a client treats an unknown status as the x00 status of its class.
  'error-status-added': rule(harmless, 'error status added'),
  'header-removed': rule(broken, 'header removed'),
  'header-renamed': rule(broken, 'header renamed'),
  'header-added': rule(harmless, 'header added'),
  'header-required': rule(narrowed, 'header is always sent'),
  'header-optional': rule(widened, 'header may be missing'),
  'cookie-changed': rule(broken, 'attributes of the cookie changed'),
  'code-removed': rule(broken, 'error code removed'),
  'code-renamed': rule(broken, 'error code renamed'),
  'code-added': rule(widened, 'error code added'),
  'error-code-changed': rule(broken, 'another error code for the same error'),
  'link-changed': rule(documentation, 'link changed'),
} satisfies Record<string, Rule>
