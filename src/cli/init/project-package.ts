import type { PackageInfo } from '../package-info.js'

/** The members of a package.json that matter here. */
export interface PackageJson {
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly [member: string]: unknown
}

/** What a project is developed with, in the versions with which this package is. */
const toolNames = ['@types/node', 'esbuild', 'openapi-typescript', 'tsx', 'typescript']

/** A package.json with what a project of this kind needs. What stands there already stays, but for the sample of a test script. */
export function projectPackage(existing: PackageJson, contract: string, info: PackageInfo) {
  const { name, version, devDependencies } = info
  const generate = `${name} generate ${contract} --out src/generated`
  const { test, ...scripts } = existing.scripts ?? {}
  const isSample = test === undefined || test.includes('no test specified')
  const tools = toolNames.map((tool) => [tool, devDependencies[tool] ?? '*'])
  return {
    private: true,
    ...existing,
    type: 'module',
    scripts: {
      generate,
      dev: 'npm run generate && tsx watch src/main.ts',
      check: `${generate} --check && tsc`,
      test: 'npm run check && node --import tsx --test test/*.test.ts',
      build: 'tsc -p tsconfig.build.json',
      start: 'node dist/main.js',
      mock: `${name} mock --contract ${contract}`,
      verify: `${name} verify http://localhost:8000 --contract ${contract}`,
      ...scripts,
      ...(isSample ? {} : { test }),
    },
    dependencies: { [name]: `^${version}`, ...existing.dependencies },
    devDependencies: { ...Object.fromEntries(tools), ...existing.devDependencies },
  }
}
