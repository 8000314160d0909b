import { broken, harmless, narrowed, type Rule, rule, widened } from './rule.js'

export const requestRules = {
  'parameter-removed': rule(broken, 'parameter removed'),
  'parameter-renamed': rule(broken, 'parameter renamed'),
  'parameter-moved': rule(broken, 'location of the parameter changed'),
  'parameter-added': rule(harmless, 'optional parameter added'),
  'required-parameter-added': rule(narrowed, 'required parameter added'),
  'parameter-required': rule(narrowed, 'parameter is required'),
  'parameter-optional': rule(widened, 'parameter is optional'),
  'serialization-changed': rule(broken, 'serialization changed'),
  'request-body-removed': rule(broken, 'request body removed'),
  'request-body-added': rule(harmless, 'optional request body added'),
  'request-body-required': rule(narrowed, 'request body is required'),
  'request-body-optional': rule(widened, 'request body is optional'),
  'body-limit-narrowed': rule(narrowed, 'size limit of the body lowered'),
  'body-limit-widened': rule(widened, 'size limit of the body raised'),
  'media-type-removed': rule(broken, 'media type removed'),
  'media-type-narrowed': rule(narrowed, 'media type range narrowed'),
  'media-type-widened': rule(widened, 'media type replaced by a range'),
  'value-becomes-list': rule(widened, 'single value replaced by a list of such values'),
  'media-type-added': rule(harmless, 'media type added'),
} satisfies Record<string, Rule>
