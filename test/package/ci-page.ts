import { readFileSync } from 'node:fs'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parse } from 'yaml'
import type { InstalledPackage, Outcome } from './installed-package.js'

const file = join(import.meta.dirname, '../../docs/ci.md')

/** What docs/ci.md says about the package, in a project of another kind. */
const [, section = ''] = readFileSync(file, 'utf8').split(/^## The package.*$/m)
const [github = '', gitlab = ''] = [...section.matchAll(/^```yaml\n(.*?)^```$/gms)].map(
  ([, block = '']) => block,
)
const commandsOf = {
  github: (parse(github).jobs.contract.steps as { run?: string }[]).flatMap(({ run = [] }) => run),
  gitlab: parse(gitlab).contract.script as string[],
}

const contract = `openapi: 3.1.0
info: { title: Notes, version: 1.0.0 }
paths:
  /notes:
    get:
      operationId: listNotes
      responses:
        "200":
          description: All notes.
          content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Note" } } } }
    post:
      operationId: createNote
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/NewNote" } } }
      responses:
        "201":
          description: The note.
          content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } }
        "422": { description: The body does not match its schema. }
components:
  schemas:
    NewNote:
      type: object
      required: [text]
      properties: { text: { type: string, minLength: 1, maxLength: 100 } }
    Note:
      type: object
      required: [id, text]
      properties: { id: { type: string, format: uuid }, text: { type: string } }
`

/** A repository with nothing but a contract and what the page says to install. */
export async function repositoryOf({ folder, tarball, run }: InstalledPackage) {
  const repository = join(dirname(folder), 'repository')
  await mkdir(repository)
  await writeFile(join(repository, 'api.yaml'), contract)
  await copyFile(tarball, join(repository, basename(tarball)))
  const bash = (script: string) =>
    run('bash', '-c', `cd ${repository}; set -eo pipefail; ${script}`)
  const [, install = ''] = /`(npm install --save-dev [^`]*)`/.exec(section) ?? []
  let isInstalled = false
  return {
    folder: repository,
    bash,
    /** Installs what the page says, and pushes the first commit to `origin`. */
    begin: () =>
      bash(`
        git init --quiet --initial-branch=main
        git config user.name A; git config user.email a@b.example
        printf 'node_modules\\n' > .gitignore
        npm_config_prefer_offline=true ${install}
        npx contract-loop generate api.yaml --out generated
        git add --all; git commit --quiet --message first
        git init --quiet --bare ../origin.git; git remote add origin ../origin.git
        git push --quiet origin main; git fetch --quiet`),
    /** Runs the commands of a pipeline until one fails; `npm ci` once, which costs most. @param server in place of the one that the page names */
    async play(
      pipeline: keyof typeof commandsOf,
      server: string,
    ): Promise<Outcome & { command: string }> {
      let last = { command: '', code: 0, stdout: '', stderr: '' }
      for (const command of commandsOf[pipeline]) {
        if (command === 'npm ci' && isInstalled) continue
        isInstalled ||= command === 'npm ci'
        const script = command.replace('https://staging.example.com', server)
        const outcome = await bash(`
          export GITHUB_BASE_REF=main CI_DEFAULT_BRANCH=main npm_config_prefer_offline=true
          ${script}`)
        last = { command, ...outcome }
        if (outcome.code !== 0) return last
      }
      return last
    },
  }
}
