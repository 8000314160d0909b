import { readFileSync, writeFileSync } from 'node:fs'
import { ruleTableText } from './rule-table.js'

// `node --import tsx test/diff/oasdiff/write-table.ts`: writes the table of docs/diff.md anew.

const file = 'docs/diff.md'
const heading = '| oasdiff | its level | here | why otherwise |'
const [text = ''] = readFileSync(file, 'utf8').split(heading)
writeFileSync(file, `${text}${ruleTableText()}\n`)
