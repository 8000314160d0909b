export type Severity = 'breaking' | 'non-breaking' | 'documentation'

/** Which way the data goes: to the server, or back from it. */
export type Direction = 'request' | 'response'

/** What a schema accepts, seen from an older one. */
export type Relation = 'equal' | 'narrowed' | 'widened' | 'incomparable'

export interface Rule {
  readonly severity: Readonly<Record<Direction, Severity>>
  /** What it does to the values that are accepted, where the severity does not tell. */
  readonly relation?: Relation
  /** What happened, in words; the change adds from what to what. */
  readonly says: string
}

type Verdict = Readonly<Record<Direction, Severity>>

/*
 * A request is contravariant, a response covariant: a server may take more than it did and answer
 * with less than it might have, never the reverse.
 */
const narrowed: Verdict = { request: 'breaking', response: 'non-breaking' }
const widened: Verdict = { request: 'non-breaking', response: 'breaking' }
/** Neither contains the other, or what somebody relied on is gone. */
const broken: Verdict = { request: 'breaking', response: 'breaking' }
const harmless: Verdict = { request: 'non-breaking', response: 'non-breaking' }
const prose: Verdict = { request: 'documentation', response: 'documentation' }

const rule = (severity: Verdict, says: string, relation?: Relation): Rule => ({
  severity,
  says,
  ...(relation && { relation }),
})

const operationRules = {
  'path-removed': rule(broken, 'the path is gone, with all its operations'),
  'path-added': rule(harmless, 'a new path'),
  'path-renamed': rule(broken, 'the operation has another path'),
  'path-parameter-renamed': rule(harmless, 'a path parameter has another name; its place counts'),
  'operation-removed': rule(broken, 'the operation is gone'),
  'operation-added': rule(harmless, 'a new operation'),
  'method-changed': rule(broken, 'the operation has another method'),
  'operation-id-renamed': rule(broken, 'the operationId, a function in generated clients, changed'),
  'operation-id-removed': rule(broken, 'the operationId, a function in generated clients, is gone'),
  'operation-id-added': rule(harmless, 'the operation has an operationId now'),
  deprecated: rule(harmless, 'deprecated from now on'),
  undeprecated: rule(harmless, 'no longer deprecated'),
  'server-removed': rule(broken, 'a server is gone'),
  'server-added': rule(harmless, 'a new server'),
  'rate-limit-narrowed': rule(narrowed, 'fewer requests are allowed'),
  'rate-limit-widened': rule(widened, 'more requests are allowed'),
  'rate-limit-changed': rule(broken, 'requests are counted otherwise'),
  'callback-removed': rule(broken, 'a callback is gone'),
  'callback-added': rule(harmless, 'a new callback'),
} satisfies Record<string, Rule>

const securityRules = {
  'security-added': rule(narrowed, 'credentials are asked for now'),
  'security-removed': rule(widened, 'no credentials are asked for any more'),
  'security-alternative-removed': rule(narrowed, 'credentials that sufficed no longer do'),
  'security-alternative-added': rule(harmless, 'other credentials suffice too'),
  'security-scope-added': rule(narrowed, 'a further scope is asked for'),
  'security-scope-removed': rule(harmless, 'a scope is no longer asked for'),
  'security-scheme-changed': rule(broken, 'the credentials travel or are got otherwise'),
  'security-scheme-renamed': rule(harmless, 'the scheme has another name'),
  'security-flow-removed': rule(broken, 'a way to get a token is gone'),
  'security-flow-added': rule(harmless, 'a new way to get a token'),
} satisfies Record<string, Rule>

const requestRules = {
  'parameter-removed': rule(broken, 'the parameter is gone'),
  'parameter-renamed': rule(broken, 'the parameter has another name'),
  'parameter-moved': rule(broken, 'the parameter travels elsewhere'),
  'parameter-added': rule(harmless, 'a new optional parameter'),
  'required-parameter-added': rule(narrowed, 'a new required parameter'),
  'parameter-required': rule(narrowed, 'the parameter is required now'),
  'parameter-optional': rule(widened, 'the parameter is optional now'),
  'serialization-changed': rule(broken, 'the same value is written otherwise'),
  'request-body-removed': rule(broken, 'there is no body any more'),
  'request-body-added': rule(harmless, 'a new optional body'),
  'request-body-required': rule(narrowed, 'the body is required now'),
  'request-body-optional': rule(widened, 'the body is optional now'),
  'body-limit-narrowed': rule(narrowed, 'only smaller bodies are taken'),
  'body-limit-widened': rule(widened, 'larger bodies are taken'),
  'media-type-removed': rule(broken, 'the media type is gone'),
  'media-type-added': rule(harmless, 'a new media type'),
} satisfies Record<string, Rule>

const responseRules = {
  'status-removed': rule(broken, 'the status is gone'),
  'status-changed': rule(broken, 'another status says the same'),
  'status-narrowed': rule(narrowed, 'statuses of their own stand for the range'),
  'success-status-added': rule(widened, 'an outcome that nobody expects yet'),
  // RFC 9110 section 15: an unknown status is to be treated as the x00 of its class.
  'error-status-added': rule(harmless, 'a new error status'),
  'header-removed': rule(broken, 'the header is gone'),
  'header-renamed': rule(broken, 'the header has another name'),
  'header-added': rule(harmless, 'a new header'),
  'header-required': rule(narrowed, 'the header always comes now'),
  'header-optional': rule(widened, 'the header may be missing now'),
  'cookie-changed': rule(broken, 'the cookie is set otherwise'),
  'code-removed': rule(broken, 'the error code is gone'),
  'code-renamed': rule(broken, 'the error code has another name'),
  'code-added': rule(widened, 'a new error code'),
  'error-code-changed': rule(broken, 'the same mistake gets another error code'),
  'link-changed': rule(prose, 'a link changed'),
} satisfies Record<string, Rule>

const schemaRules = {
  'type-narrowed': rule(narrowed, 'fewer types are valid'),
  'type-widened': rule(widened, 'more types are valid'),
  'type-changed': rule(broken, 'another type'),
  'nullable-removed': rule(narrowed, 'null is no longer valid'),
  'nullable-added': rule(widened, 'null is valid now'),
  'enum-narrowed': rule(narrowed, 'fewer values are valid'),
  'enum-widened': rule(widened, 'more values are valid'),
  'bound-narrowed': rule(narrowed, 'a tighter bound'),
  'bound-widened': rule(widened, 'a looser bound'),
  'pattern-narrowed': rule(narrowed, 'a pattern more to match'),
  'pattern-widened': rule(widened, 'a pattern less to match'),
  'pattern-changed': rule(broken, 'another pattern to match'),
  'format-narrowed': rule(narrowed, 'a stricter format'),
  'format-widened': rule(widened, 'a freer format'),
  'format-changed': rule(broken, 'another format'),
  'multiple-narrowed': rule(narrowed, 'fewer multiples are valid'),
  'multiple-widened': rule(widened, 'more multiples are valid'),
  'multiple-changed': rule(broken, 'other multiples are valid'),
  'not-narrowed': rule(narrowed, 'more is ruled out'),
  'not-widened': rule(widened, 'less is ruled out'),
  'not-changed': rule(broken, 'something else is ruled out'),
  // Whoever sent it is not read any more, and whoever read it finds nothing: accepted or not.
  'property-removed': rule(broken, 'the property is gone', 'widened'),
  'property-removed-from-closed-object': rule(
    broken,
    'the property is gone, and no other is valid',
    'narrowed',
  ),
  'property-renamed': rule(broken, 'the property has another name'),
  'property-added': rule(harmless, 'a new optional property', 'narrowed'),
  'property-added-to-closed-object': rule(widened, 'a new property where no other was valid'),
  'required-property-added': rule(narrowed, 'a new required property'),
  'required-property-added-to-closed-object': rule(
    broken,
    'a new required property where no other was valid',
  ),
  'property-required': rule(narrowed, 'the property is required now'),
  'property-optional': rule(widened, 'the property is optional now'),
  'object-closed': rule(narrowed, 'other properties are no longer valid'),
  'object-opened': rule(widened, 'other properties are valid now'),
  'alternative-removed': rule(narrowed, 'an alternative is gone'),
  'alternative-added': rule(widened, 'a new alternative'),
  'alternatives-exclusive': rule(narrowed, 'exactly one alternative may match now (oneOf)'),
  'alternatives-inclusive': rule(widened, 'several alternatives may match now (anyOf)'),
  'alternatives-changed': rule(broken, 'other alternatives, too many to compare one by one'),
  'discriminator-changed': rule(broken, 'the alternatives are told apart otherwise'),
  'xml-changed': rule(broken, 'the value is written otherwise in XML'),
  'default-added': rule({ request: 'non-breaking', response: 'documentation' }, 'a default'),
  'default-removed': rule(
    { request: 'breaking', response: 'documentation' },
    'no default any more',
  ),
  'default-changed': rule({ request: 'breaking', response: 'documentation' }, 'another default'),
  'lifetime-shortened': rule(broken, 'the token expires sooner'),
  'lifetime-lengthened': rule(harmless, 'the token lives longer'),
} satisfies Record<string, Rule>

const proseRules = {
  'description-changed': rule(prose, 'described in other words'),
  'example-changed': rule(prose, 'another example'),
  'tags-changed': rule(prose, 'grouped otherwise'),
  'info-changed': rule(prose, 'the contract presents itself otherwise'),
} satisfies Record<string, Rule>

/** Every rule there is, by name: the one place that says how bad a change is. */
export const rules = {
  ...operationRules,
  ...securityRules,
  ...requestRules,
  ...responseRules,
  ...schemaRules,
  ...proseRules,
} satisfies Record<string, Rule>

export type RuleName = keyof typeof rules
