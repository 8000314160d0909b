const addUser = '#/paths/~1users/post'
const newUser = '#/components/schemas/NewUser/properties/email'

export interface Mistake {
  readonly title: string
  /** The text of the sound contract that is changed. */
  readonly from: string
  readonly to: string
  readonly said: readonly string[]
}

/** What can be wrong with operations, references and error codes, and all that is said of it. */
export const operationMistakes: readonly Mistake[] = [
  {
    title: 'an operation without operationId',
    from: '      operationId: addUser\n',
    to: '',
    said: [`6: post /users has no operationId; it is called postUsers (${addUser})`],
  },
  {
    title: 'an operationId that is no text',
    from: 'operationId: addUser',
    to: 'operationId: 7',
    said: [`6: post /users has no operationId; it is called postUsers (${addUser})`],
  },
  {
    title: 'two operationIds alike',
    from: 'operationId: getUser',
    to: 'operationId: addUser',
    said: [
      '40: operationId addUser is already that of post /users; this operation is called addUser_2 (#/paths/~1users~1{id}/get/operationId)',
    ],
  },
  {
    title: 'a $ref to nowhere',
    from: 'schemas/NewUser',
    to: 'schemas/NoUser',
    said: [
      `15: \`#/components/schemas/NoUser\` cannot be followed: nothing is there (${addUser}/requestBody/content/application~1json/schema/$ref)`,
    ],
  },
  {
    title: 'a $ref in a circle',
    from: '    User:\n      type: object\n',
    to: "    User: { $ref: '#/components/schemas/User' }\n    Rest:\n",
    said: [
      `25: \`#/components/schemas/User\` cannot be followed: it leads in a circle (${addUser}/responses/201/content/application~1json/schema/$ref)`,
    ],
  },
  {
    title: 'a token refresh that names no operation of the contract',
    from: 'components:\n',
    to: 'components:\n  securitySchemes:\n    token: { type: http, scheme: bearer, x-token-refresh: { operation: renew, logout: getUser } }\n',
    said: [
      '45: x-token-refresh names renew, which is no operation (#/components/securitySchemes/token/x-token-refresh)',
    ],
  },
  {
    title: 'a token refresh without its operation',
    from: 'components:\n',
    to: 'components:\n  securitySchemes:\n    token: { type: http, scheme: bearer, x-token-refresh: { login: getUser } }\n',
    said: [
      '45: x-token-refresh must be {operation, expired, login, logout, token}; see docs/client.md (#/components/securitySchemes/token/x-token-refresh)',
    ],
  },
  {
    title: 'a token refresh of what is no bearer token',
    from: 'components:\n',
    to: 'components:\n  securitySchemes:\n    key: { type: apiKey, in: header, name: X-Key, x-token-refresh: { operation: getUser } }\n',
    said: [
      '45: x-token-refresh is for bearer tokens (#/components/securitySchemes/key/x-token-refresh)',
    ],
  },
  {
    title: 'an error code without an example',
    from: '[BAD_EMAIL]',
    to: '[BAD_EMAIL, TAKEN]',
    said: [
      `35: error code TAKEN has no example (${addUser}/responses/400/content/application~1json/examples)`,
    ],
  },
  {
    title: 'an error code of a shared response without an example',
    from: '[BROKEN]',
    to: '[BROKEN, BUSY]',
    said: [
      '69: error code BUSY has no example (#/components/responses/Broken/content/application~1json/examples)',
    ],
  },
  {
    title: 'two examples of one error code',
    from: '                badEmail:',
    to: '                other: { value: { code: BAD_EMAIL, detail: Other } }\n                badEmail:',
    said: [
      `35: error code BAD_EMAIL has more than one example: other, badEmail (${addUser}/responses/400/content/application~1json/examples)`,
    ],
  },
  {
    title: 'an error code under two statuses',
    from: "        '500': {",
    to: "        '403': { $ref: '#/components/responses/Broken' }\n        '500': {",
    said: [`38: error code BROKEN of addUser stands under 403, too (${addUser}/responses/500)`],
  },
  {
    title: 'an example without the text of its code',
    from: 'value: { code: BAD_EMAIL, detail: No address }',
    to: 'value: { code: BAD_EMAIL, detail: 5 }',
    said: [
      `36: the example of error code BAD_EMAIL has no detail (${addUser}/responses/400/content/application~1json/examples/badEmail/value)`,
      `36: example badEmail is refused by its own schema: /detail must be string (${addUser}/responses/400/content/application~1json/examples/badEmail/value)`,
    ],
  },
  {
    title: 'a keyword with a code that the operation does not declare',
    from: '{ format: BAD_EMAIL }',
    to: '{ format: BAD }',
    said: [
      `52: x-error-codes names BAD, which no response of addUser declares (${newUser}/x-error-codes/format)`,
    ],
  },
  {
    title: 'a code for a keyword that is not there',
    from: '{ format: BAD_EMAIL }',
    to: '{ maxLength: BAD_EMAIL }',
    said: [
      `52: x-error-codes names maxLength, which does not stand beside it (${newUser}/x-error-codes/maxLength)`,
    ],
  },
  {
    title: 'a fault with a code that no response declares',
    from: 'internal: BROKEN',
    to: 'internal: NO',
    said: ['3: fault internal has the code NO, which no response declares (#/x-faults/internal)'],
  },
]
