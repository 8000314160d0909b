const text = { type: 'string' }
const path = { type: 'string', pattern: '^/' }
const texts = { type: 'object', additionalProperties: text }
const textOrTexts = { anyOf: [text, { type: 'array', items: text }] }
const names = { type: 'object', additionalProperties: textOrTexts }

const closed = (properties: Record<string, unknown>, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
})

const value = {
  anyOf: [
    text,
    closed({ fresh: { enum: ['email', 'password', 'uuid'] } }, ['fresh']),
    closed({ repeat: text, times: { type: 'integer', minimum: 1 } }, ['repeat', 'times']),
    closed({ tamper: text }, ['tamper']),
    closed({ unsign: text }, ['unsign']),
    closed({ resign: text, claims: { type: 'object' }, header: { type: 'object' } }, ['resign']),
  ],
}

const expectation = closed(
  {
    status: { type: 'integer', minimum: 100, maximum: 599 },
    code: text,
    body: {},
    cookies: { type: 'object' },
    headers: { type: 'object' },
  },
  ['status'],
)

const requestStep = closed({
  call: text,
  request: closed({ method: text, path: text }, ['method', 'path']),
  bytes: text,
  with: closed({
    json: {},
    form: texts,
    text,
    type: text,
    bearer: text,
    cookies: names,
    headers: names,
    query: texts,
    path: texts,
  }),
  atOnce: { type: 'integer', minimum: 2 },
  outcomes: { type: 'object', additionalProperties: { type: 'integer', minimum: 0 } },
  same: { type: 'string', pattern: '^(body|cookie\\..+|header\\..+|body\\..+)$' },
  expect: { anyOf: [expectation, { type: 'array', minItems: 1, items: expectation }] },
  capture: {
    type: 'object',
    additionalProperties: { type: 'string', pattern: '^(body|body\\..+|cookie\\..+|header\\..+)$' },
  },
})

const step = {
  oneOf: [
    closed({ use: text }, ['use']),
    closed({ let: { type: 'object', additionalProperties: value } }, ['let']),
    closed({ read: path, find: { ...texts, minProperties: 1 } }, ['read', 'find']),
    closed({ wait: { enum: ['grace'] } }, ['wait']),
    {
      ...requestStep,
      oneOf: [{ required: ['call'] }, { required: ['request'] }, { required: ['bytes'] }],
      dependencies: { atOnce: ['outcomes'], outcomes: ['atOnce'], same: ['atOnce'] },
    },
  ],
}

const steps = { type: 'array', minItems: 1, items: { $ref: '#/definitions/step' } }

/** The JSON Schema of a scenario file (scenario.ts). */
export const scenarioSchema = {
  definitions: { step },
  ...closed(
    {
      credentials: {
        type: 'object',
        additionalProperties: closed({ steps, value: text }, ['steps', 'value']),
      },
      fragments: { type: 'object', additionalProperties: steps },
      scenarios: {
        type: 'array',
        items: closed(
          { name: text, rule: text, needs: { anyOf: [{ enum: ['grace'] }, path] }, steps },
          ['name', 'steps'],
        ),
      },
      unreachable: {
        type: 'array',
        items: closed({ operation: text, status: { type: 'integer' }, code: text, why: text }, [
          'status',
          'why',
        ]),
      },
    },
    ['scenarios'],
  ),
}
