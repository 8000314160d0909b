// The import directions of src/. A folder may import itself and the folders that are listed for it.
// The engine (every folder but app and cli) knows any OpenAPI document and no application.
const mayImport = {
  openapi: [],
  codegen: ['openapi'],
  binding: ['openapi'],
  http: ['openapi', 'binding'],
  diff: ['openapi'],
  verify: ['openapi', 'binding'],
  mock: ['openapi', 'binding', 'http'],
  // The client takes only types.
  client: ['openapi'],
  'auth-client': ['client', 'generated'],
  app: ['openapi', 'binding', 'http', 'mock', 'generated'],
  cli: ['openapi', 'codegen', 'binding', 'http', 'diff', 'verify', 'mock', 'app', 'generated'],
}

const folders = Object.keys(mayImport)

const directions = folders.map((folder) => {
  const allowed = [folder, ...mayImport[folder]]
  const sources = allowed.filter((name) => name !== 'generated').join('|')
  return {
    name: `${folder}-imports-only-what-is-listed`,
    severity: 'error',
    comment: `src/${folder} may import: ${allowed.join(', ')}`,
    from: { path: `^src/${folder}/` },
    to: {
      path: '^(src|generated|migrations|scripts|test)/',
      pathNot: [`^src/(${sources})/`, ...(allowed.includes('generated') ? ['^generated/'] : [])],
    },
  }
})

/** The modules of the engine that the package exports. */
const exported = Object.values(require('./package.json').exports)
  .map(({ types = '' }) => /^\.\/dist\/(src\/(?!auth-client\/).*)\.d\.ts$/.exec(types)?.[1])
  .filter((module) => module !== undefined)

const onlyExported = {
  name: 'app-is-built-on-the-package',
  severity: 'error',
  comment:
    'The application uses of the engine only what other projects can import too; its stateful mock is a tool of this project',
  from: { path: '^src/app/', pathNot: '^src/app/mock/' },
  to: { path: '^src/', pathNot: ['^src/app/', `^(${exported.join('|')})\\.ts$`] },
}

/** A library that only one place may import. */
const onlyIn = (name, library, place) => ({
  name,
  severity: 'error',
  comment: `only ${place} may import ${library}`,
  from: { path: '^src/', pathNot: place },
  to: { path: `(^|node_modules/)(${library})(/|$)` },
})

module.exports = {
  forbidden: [
    ...directions,
    onlyExported,
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
        'except the client, which is bundled, and codegen, whose packages are optional peers',
      from: { path: '^(src|generated|migrations)/', pathNot: '^src/(auth-client|client|codegen)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-to-unlisted',
      severity: 'error',
      from: {},
      // An optional peer counts as `npm-no-pkg` too.
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] },
    },
    {
      name: 'not-unresolvable',
      severity: 'error',
      comment: 'except in an example whose generated part is not committed',
      from: { pathNot: '^examples/realworld/' },
      to: { couldNotResolve: true },
    },
    onlyIn('database-drivers-in-data', 'pg|kysely|@electric-sql/pglite', '^src/app/data/'),
    onlyIn('winston-in-logging', 'winston', '^src/app/logging/'),
    onlyIn('openapi-backend-in-one-file', 'openapi-backend', '^src/binding/backend\\.ts$'),
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
