// Tells the linter what our extensions hold, so that it checks them and follows their references.

const extend = (type, properties) => ({
  ...type,
  properties: { ...type.properties, ...properties },
})

const mapOf = (additionalProperties) => ({ properties: {}, additionalProperties })

export default () => ({
  id: 'contract',
  typeExtension: {
    oas3: (types) => ({
      ...types,
      Faults: mapOf({ type: 'string' }),
      ErrorCodes: mapOf({ type: 'string' }),
      RateLimit: {
        properties: {
          limit: { type: 'integer' },
          window: { type: 'integer' },
          perSession: 'SessionLimit',
        },
        required: ['limit', 'window'],
      },
      SessionLimit: {
        properties: { scheme: { type: 'string' }, addressLimit: { type: 'integer' } },
        required: ['scheme', 'addressLimit'],
      },
      AccountDelay: {
        properties: {
          failures: { type: 'integer' },
          delays: { type: 'array', items: { type: 'integer' } },
          forget: { type: 'integer' },
        },
        required: ['failures', 'delays', 'forget'],
      },
      TokenRefresh: {
        properties: {
          operation: { type: 'string' },
          expired: { type: 'array', items: { type: 'string' } },
          login: { type: 'array', items: { type: 'string' } },
          logout: { type: 'string' },
          token: { type: 'string' },
        },
        required: ['operation'],
      },
      Cookie: {
        properties: {
          name: { type: 'string' },
          path: { type: 'string' },
          httpOnly: { type: 'boolean' },
          secure: { type: 'boolean' },
          sameSite: { enum: ['strict', 'lax', 'none'] },
        },
        required: ['name', 'path', 'httpOnly', 'secure', 'sameSite'],
      },
      Root: extend(types.Root, { 'x-faults': 'Faults', 'x-unmatched-responses': 'Responses' }),
      Operation: extend(types.Operation, {
        'x-rate-limit': 'RateLimit',
        'x-account-delay': 'AccountDelay',
      }),
      SecurityScheme: extend(types.SecurityScheme, { 'x-token-refresh': 'TokenRefresh' }),
      RequestBody: extend(types.RequestBody, { 'x-max-bytes': { type: 'integer' } }),
      Header: extend(types.Header, { 'x-cookie': 'Cookie' }),
      Schema: extend(types.Schema, {
        'x-error-codes': 'ErrorCodes',
        'x-max-bytes': { type: 'integer' },
        'x-jwt-payload': 'Schema',
        'x-lifetime': { type: 'integer' },
      }),
    }),
  },
})
