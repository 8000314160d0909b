import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { InstalledPackage, Outcome } from './installed-package.js'

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}
interface Step {
  readonly name: string
  readonly env: Readonly<Record<string, string>>
  readonly run: string
}

const file = join(import.meta.dirname, '../../ci/github/action.yaml')

/** Runs the steps of the composite action after its installation, until one fails, as GitHub would. */
export async function playAction(
  { run }: InstalledPackage,
  inputs: Readonly<Record<string, string>>,
): Promise<Outcome & { readonly step: string }> {
  const action = parse(readFileSync(file, 'utf8')) as Action
  let last = { step: '', code: 0, stdout: '', stderr: '' }
  for (const { name, env, run: script } of action.runs.steps.slice(1)) {
    const variables = Object.entries(env).map(([variable, value]) => {
      const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1] ?? ''
      return `${variable}=${inputs[input] ?? action.inputs[input]?.default ?? ''}`
    })
    const outcome = await run('env', ...variables, 'bash', '-eo', 'pipefail', '-c', script)
    last = { step: name, ...outcome }
    if (outcome.code !== 0) return last
  }
  return last
}
