import type { CommanderError } from 'commander'

/** For `exitOverride`: what a command was asked wrongly ends with 2, as all that keeps it from running. Help is no error. */
export function exitOnUsageError({ exitCode }: CommanderError): never {
  process.exit(exitCode === 0 ? 0 : 2)
}
