#!/usr/bin/env node
import { messageOf } from './cli/message-of.js'
import { createProgram } from './cli/program.js'
import { readEnvironment } from './cli/read-environment.js'

// The one place that knows argv and the environment.
const program = createProgram({
  env: readEnvironment(process.env, process.cwd()),
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (text) => process.stderr.write(`${text}\n`),
  isTerminal: process.stdout.isTTY === true,
  printProgress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`)
  },
})

try {
  await program.parseAsync(process.argv)
} catch (error) {
  process.stderr.write(`${program.name()}: ${messageOf(error)}\n`)
  process.exitCode = 2
}
