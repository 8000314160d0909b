import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mochaGlobalSetup, mochaGlobalTeardown } from '../test/support/shared-resources.js'
import { mutantGroups } from '../test/verify/mutants/all-mutants.js'
import { startBrokenServer } from '../test/verify/support/broken-server.js'
import type { Mutant, MutantGroup } from '../test/verify/support/mutant.js'
import { type SoundServer, startSoundServer } from '../test/verify/support/sound-servers.js'
import { rulesOf, verifyTestServer } from '../test/verify/support/verify.js'

// Starts every faulty server of the tests and prints who finds its fault: verify, and the command in VERIFIER, which finds it
// where its exit code is not 0. `{url}` and `{contract}` in the command are the server and the file of its contract.

const { VERIFIER } = process.env
// The sound servers are those of the tests.
await mochaGlobalSetup()
const counts = { servers: 0, ours: 0, theirs: 0 }
const folder = await mkdtemp(join(tmpdir(), 'faulty-servers-'))

process.stdout.write(`| contract | fault | rule | verify |${VERIFIER ? ' VERIFIER |' : ''}\n`)
process.stdout.write(`|---|---|---|---|${VERIFIER ? '---|' : ''}\n`)
for (const group of mutantGroups) {
  const server = await startSoundServer[group.contract]()
  const contract = await server.contractFile(folder)
  if (VERIFIER !== undefined && !(await succeeds(VERIFIER, server.url, contract))) {
    process.stdout.write(`| ${group.contract} | none | | | finds faults in the sound server |\n`)
  }
  for (const mutant of group.mutants) {
    // What earlier runs have stored would make the lists of the small servers long.
    const own = group.contract === 'auth' ? server : await startSoundServer[group.contract]()
    await printRow(mutant, group, own, contract)
    if (own !== server) await own.close()
  }
  await server.close()
}
await rm(folder, { recursive: true })
await mochaGlobalTeardown()
const theirs = VERIFIER ? `, VERIFIER ${counts.theirs}` : ''
process.stdout.write(
  `\nOf ${counts.servers} faulty servers verify finds ${counts.ours}${theirs}.\n`,
)
process.exitCode = counts.ours === counts.servers ? 0 : 1

async function printRow(
  mutant: Mutant,
  group: MutantGroup,
  server: SoundServer,
  contract: string,
): Promise<void> {
  const broken = await startBrokenServer(server.url, mutant.break())
  try {
    const isFound = await isFoundByVerify(mutant, group, server, broken.url)
    counts.servers += 1
    if (isFound) counts.ours += 1
    let row = `| ${group.contract} | ${mutant.name} | ${mutant.rules.join(', ')} | ${isFound ? 'yes' : 'no'} |`
    if (VERIFIER !== undefined) {
      const isFoundByOther = !(await succeeds(VERIFIER, broken.url, contract))
      if (isFoundByOther) counts.theirs += 1
      row += ` ${isFoundByOther ? 'yes' : 'no'} |`
    }
    process.stdout.write(`${row}\n`)
  } finally {
    await broken.close()
  }
}

async function isFoundByVerify(
  { rules, phase, operations }: Mutant,
  { phases }: MutantGroup,
  { clock, options }: SoundServer,
  url: string,
): Promise<boolean> {
  const report = await verifyTestServer(url, clock, {
    ...options,
    phases: phase === undefined ? phases : [phase],
    operations,
    fuzzRuns: 100,
  })
  const found = rulesOf(report)
  return rules.every((rule) => found.includes(rule))
}

function succeeds(template: string, url: string, contract: string): Promise<boolean> {
  const command = template.replaceAll('{url}', url).replaceAll('{contract}', contract)
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', command], { stdio: 'ignore' })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code === 0))
  })
}
