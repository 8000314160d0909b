// The import directions of the house. An arrow may only point to a room that is listed for it.
const mayImport = {
  generate: [],
  logging: [],
  security: [],
  data: [],
  contract: ['generate', 'generated'],
  client: ['contract', 'generated'],
  diff: ['generate'],
  verify: ['contract', 'generate', 'generated'],
  mock: ['contract', 'generate', 'http', 'data', 'security', 'handlers', 'logging', 'config'],
  handlers: ['contract', 'data', 'security'],
  http: ['contract', 'generate', 'logging', 'config'],
  config: [],
}

const rooms = Object.keys(mayImport)

const roomRules = rooms.map((room) => ({
  name: `${room}-imports-only-its-own`,
  severity: 'error',
  comment: `src/${room} may import: ${[room, ...mayImport[room]].join(', ')}`,
  from: { path: `^src/${room}/` },
  to: {
    path: '^(src|generated|migrations|scripts|test)/',
    pathNot: [
      `^src/(${[room, ...mayImport[room].filter((r) => r !== 'generated')].join('|')})/`,
    ].concat(mayImport[room].includes('generated') ? ['^generated/'] : []),
  },
}))

/** A library that only one room (or file) may know. */
const onlyIn = (name, library, place) => ({
  name,
  severity: 'error',
  comment: `${library} is known in ${place} alone`,
  from: { path: '^src/', pathNot: place },
  to: { path: `(^|node_modules/)(${library})(/|$)` },
})

module.exports = {
  forbidden: [
    ...roomRules,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/' }, to: {} },
    {
      name: 'not-to-test',
      severity: 'error',
      from: { path: '^(src|generated|migrations)/' },
      to: { path: '^test/' },
    },
    {
      name: 'runs-without-development-dependencies',
      severity: 'error',
      comment:
        'but for the client, which is bundled, and generate, whose packages are optional peers',
      from: { path: '^(src|generated|migrations)/', pathNot: '^src/(client|generate)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-to-unlisted',
      severity: 'error',
      from: {},
      // An optional peer counts as `npm-no-pkg` too.
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] },
    },
    { name: 'not-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    onlyIn('database-drivers-in-data', 'pg|kysely|@electric-sql/pglite', '^src/data/'),
    onlyIn('winston-in-logging', 'winston', '^src/logging/'),
    onlyIn('openapi-backend-in-one-file', 'openapi-backend', '^src/contract/backend\\.ts$'),
    onlyIn(
      'server-libraries-in-http',
      'express|helmet|cors|express-rate-limit|rate-limit-redis|redis|prom-client',
      '^src/http/',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
