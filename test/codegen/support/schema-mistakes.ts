import type { Mistake } from './operation-mistakes.js'

const addUser = '#/paths/~1users/post'
const newUser = '#/components/schemas/NewUser/properties/email'

/** What can be wrong with schemas, examples and shapes, and all that is said of it. */
export const schemaMistakes: readonly Mistake[] = [
  {
    title: 'a request example that its schema refuses',
    from: '{ email: ada@example.com }',
    to: '{ email: ada }',
    said: [
      `17: example ada is refused by its own schema: /email must match format "email" (${addUser}/requestBody/content/application~1json/examples/ada/value)`,
    ],
  },
  {
    title: 'a response example that its schema refuses',
    from: 'example: { id: 1 }',
    to: 'example: { id: one }',
    said: [
      `26: example default is refused by its own schema: /id must be integer (${addUser}/responses/201/content/application~1json/example)`,
    ],
  },
  {
    title: 'a shared example that its schema refuses',
    from: '{ code: BROKEN, detail: Broken }',
    to: '{ code: broken, detail: Broken }',
    said: [
      '69: error code BROKEN has no example (#/components/responses/Broken/content/application~1json/examples)',
      '72: example broken is refused by its own schema: /code must be equal to one of the allowed values (#/components/examples/Broken/value)',
    ],
  },
  {
    title: 'a parameter example that its schema refuses',
    from: 'example: true',
    to: 'example: perhaps',
    said: [
      `10: example default is refused by its own schema: must be boolean (${addUser}/parameters/0/example)`,
    ],
  },
  {
    title: 'a header example that its schema refuses',
    from: 'example: 5',
    to: 'example: soon',
    said: [
      `22: example default is refused by its own schema: must be integer (${addUser}/responses/201/headers/Retry-After/example)`,
    ],
  },
  {
    title: 'a property example that its schema refuses',
    from: '          example: ada@example.com',
    to: '          example: ada',
    said: [
      `51: example is refused by its own schema: must match format "email" (${newUser}/example)`,
    ],
  },
  {
    title: 'a default that its schema refuses',
    from: 'default: 1',
    to: 'default: 0',
    said: [
      '55: default is refused by its own schema: must be >= 1 (#/components/schemas/User/properties/id/default)',
    ],
  },
  {
    title: 'a type that there is not',
    from: 'type: integer, minimum',
    to: 'type: int, minimum',
    said: [
      '55: type must be one of string, number, integer, boolean, array, object, null, or a list of them; it is ignored (#/components/schemas/User/properties/id/type)',
    ],
  },
  {
    title: 'a limit that is no number',
    from: 'minimum: 1',
    to: 'minimum: one',
    said: [
      '55: minimum must be a number; it is ignored (#/components/schemas/User/properties/id/minimum)',
    ],
  },
  {
    title: '`required` in the wrong place',
    from: 'id: { type: integer',
    to: 'id: { required: true, type: integer',
    said: [
      '55: required must be a list of names; it is ignored (#/components/schemas/User/properties/id/required)',
    ],
  },
  {
    title: 'a pattern that is none',
    from: '          format: email',
    to: "          format: email\n          pattern: '['",
    said: [
      `51: pattern must be a regular expression of JavaScript; it is ignored (${newUser}/pattern)`,
    ],
  },
  {
    title: 'a list where an object belongs',
    from: 'paths:\n  /users:',
    to: 'paths:\n  /x: []\n  /users:',
    said: ['5: must be an object (pathItem); it is ignored (#/paths/~1x)'],
  },
  {
    title: 'an object where a list belongs',
    from: 'parameters:\n        - {',
    to: 'parameters:\n        dry: {',
    said: [`9: must be a list; it is ignored (${addUser}/parameters)`],
  },
  {
    title: 'a parameter without a name',
    from: 'in: query, name: dry',
    to: 'in: query',
    said: [`10: parameter has no name; it is ignored (${addUser}/parameters/0)`],
  },
  {
    title: 'a parameter in no place',
    from: 'in: query',
    to: 'in: body',
    said: [
      `10: parameter must be \`in\` one of path, query, header, cookie, querystring; it is ignored (${addUser}/parameters/0)`,
    ],
  },
  {
    title: 'a rate limit without a window',
    from: '{ limit: 5, window: 60 }',
    to: '{ limit: 5 }',
    said: [
      `8: x-rate-limit must be {limit, window}, a number of requests and of seconds (${addUser}/x-rate-limit)`,
    ],
  },
  {
    title: 'a limit per session that is below that of an address',
    from: '{ limit: 5, window: 60 }',
    to: '{ limit: 5, window: 60, perSession: { scheme: key, addressLimit: 4 } }',
    said: [
      `8: perSession of x-rate-limit must be {scheme, addressLimit}, a security scheme and a number of requests from limit up (${addUser}/x-rate-limit)`,
    ],
  },
  {
    title: 'a limit per session of a credential that is not declared',
    from: '{ limit: 5, window: 60 }',
    to: '{ limit: 5, window: 60, perSession: { scheme: seal, addressLimit: 50 } }',
    said: [
      `8: the security scheme seal of x-rate-limit is not declared in components.securitySchemes (${addUser}/x-rate-limit)`,
    ],
  },
  {
    title: 'a largest body that is no number',
    from: 'x-max-bytes: 100',
    to: 'x-max-bytes: 16 KB',
    said: [`12: x-max-bytes must be a number of bytes (${addUser}/requestBody/x-max-bytes)`],
  },
]
