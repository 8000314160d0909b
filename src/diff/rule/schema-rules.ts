import { broken, harmless, narrowed, type Rule, rule, widened } from './rule.js'

const typeRules = {
  'type-narrowed': rule(narrowed, 'fewer types are valid'),
  'type-widened': rule(widened, 'more types are valid'),
  'type-changed': rule(broken, 'type changed'),
  'nullable-removed': rule(narrowed, 'null is no longer valid'),
  'nullable-added': rule(widened, 'null is valid'),
  'enum-narrowed': rule(narrowed, 'fewer values are valid'),
  'enum-widened': rule(widened, 'more values are valid'),
  // Readers of an extensible enum expect values that it does not list.
  'extensible-enum-narrowed': rule(narrowed, 'fewer values are known (x-extensible-enum)', 'equal'),
  'extensible-enum-widened': rule(harmless, 'more values are known (x-extensible-enum)', 'equal'),
} satisfies Record<string, Rule>

const constraintRules = {
  'bound-narrowed': rule(narrowed, 'stricter limit'),
  'bound-widened': rule(widened, 'looser limit'),
  'pattern-narrowed': rule(narrowed, 'pattern added'),
  'pattern-widened': rule(widened, 'pattern removed'),
  'pattern-changed': rule(broken, 'pattern changed'),
  'format-narrowed': rule(narrowed, 'stricter format'),
  'format-widened': rule(widened, 'looser format'),
  'format-changed': rule(broken, 'format changed'),
  'multiple-narrowed': rule(narrowed, 'fewer multiples are valid'),
  'multiple-widened': rule(widened, 'more multiples are valid'),
  'multiple-changed': rule(broken, 'other multiples are valid'),
  'encoding-changed': rule(broken, 'encoding of the string changed'),
  'content-changed': rule(broken, 'media type of the string changed'),
  'contains-narrowed': rule(narrowed, '`contains` is stricter'),
  'contains-widened': rule(widened, '`contains` is looser'),
  'contains-changed': rule(broken, '`contains` changed'),
  'not-narrowed': rule(narrowed, '`not` excludes more values'),
  'not-widened': rule(widened, '`not` excludes fewer values'),
  'not-changed': rule(broken, '`not` excludes other values'),
} satisfies Record<string, Rule>

const objectRules = {
  // Breaking in both directions, valid or not: the server ignores what is sent, and does not send it.
  'property-removed': rule(broken, 'property removed', 'widened'),
  'property-removed-from-closed-object': rule(
    broken,
    'property removed from a closed object',
    'narrowed',
  ),
  'property-renamed': rule(broken, 'property renamed'),
  'property-added': rule(harmless, 'optional property added', 'narrowed'),
  'property-added-to-closed-object': rule(widened, 'property added to a closed object'),
  'required-property-added': rule(narrowed, 'required property added'),
  'required-property-added-to-closed-object': rule(
    broken,
    'required property added to a closed object',
  ),
  'property-required': rule(narrowed, 'property is required'),
  'property-optional': rule(widened, 'property is optional'),
  'pattern-property-removed': rule(
    narrowed,
    'properties that match the pattern are no longer valid',
  ),
  'pattern-property-added': rule(widened, 'properties that match the pattern are valid'),
  'object-closed': rule(narrowed, 'other properties are no longer valid'),
  'object-opened': rule(widened, 'other properties are valid'),
} satisfies Record<string, Rule>

const choiceRules = {
  'alternative-removed': rule(narrowed, 'alternative removed'),
  'alternative-added': rule(widened, 'alternative added'),
  'overlap-added': rule(
    narrowed,
    'values that match both alternatives are no longer valid (oneOf)',
  ),
  'overlap-removed': rule(widened, 'values that match both alternatives are valid'),
  'discriminator-changed': rule(broken, 'discriminator changed'),
  'discriminator-value-removed': rule(narrowed, 'value of the discriminator removed'),
  'discriminator-value-added': rule(widened, 'value of the discriminator added'),
  'condition-added': rule(narrowed, 'condition added'),
  'condition-removed': rule(widened, 'condition removed'),
  'condition-changed': rule(broken, 'condition changed'),
} satisfies Record<string, Rule>

const annotationRules = {
  'xml-changed': rule(broken, 'XML representation changed'),
  'default-added': rule({ request: 'non-breaking', response: 'documentation' }, 'default added'),
  'default-removed': rule({ request: 'breaking', response: 'documentation' }, 'default removed'),
  'default-changed': rule({ request: 'breaking', response: 'documentation' }, 'default changed'),
  'lifetime-shortened': rule(broken, 'lifetime of the token shortened'),
  'lifetime-lengthened': rule(harmless, 'lifetime of the token lengthened'),
} satisfies Record<string, Rule>

export const schemaRules = {
  ...typeRules,
  ...constraintRules,
  ...objectRules,
  ...choiceRules,
  ...annotationRules,
} satisfies Record<string, Rule>
