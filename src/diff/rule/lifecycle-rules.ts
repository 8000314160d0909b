import { broken, harmless, type Rule, rule } from './rule.js'

export const lifecycleRules = {
  deprecated: rule(harmless, 'deprecated', 'equal'),
  undeprecated: rule(harmless, 'no longer deprecated', 'equal'),
  'removed-after-sunset': rule(harmless, 'removed after its sunset'),
  'sunset-added': rule(harmless, 'sunset announced', 'equal'),
  'sunset-later': rule(harmless, 'sunset postponed', 'equal'),
  'sunset-earlier': rule(broken, 'sunset brought forward', 'equal'),
  'sunset-removed': rule(broken, 'sunset withdrawn', 'equal'),
  'sunset-unreadable': rule(broken, 'x-sunset is no date of RFC 3339', 'equal'),
  'stability-raised': rule(harmless, 'stability level raised', 'equal'),
  'stability-lowered': rule(broken, 'stability level lowered', 'equal'),
  'stability-unknown': rule(
    broken,
    'x-stability-level is none of draft, alpha, beta and stable',
    'equal',
  ),
} satisfies Record<string, Rule>
