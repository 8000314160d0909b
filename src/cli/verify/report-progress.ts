import type { Progress } from '../../verify/run/verify-server.js'
import type { CliContext } from '../cli-context.js'

/** Without a terminal, a line per phase and at most one in this time. */
const millisecondsBetweenLines = 10_000

/**
 * Shows progress: in one line of a terminal, else as lines on standard error. The first 429 of the server adds a line that
 * says what to do.
 */
export function progressReporter(
  { isTerminal, printError, printProgress }: CliContext,
  now: () => Date,
): (progress: Progress) => void {
  let phase: string | undefined
  let printedAt = 0
  let hasExplainedLimit = false

  return (progress) => {
    const line = progressLine(progress)
    printProgress(line)
    if (progress.waitSeconds !== undefined && !hasExplainedLimit) {
      hasExplainedLimit = true
      printProgress('')
      printError(
        `The server limits requests: it answered 429 and asks for a wait of ${progress.waitSeconds} s. The run waits and ` +
          'continues. To make it fast, switch the rate limits of the server off for this run.',
      )
    }
    const elapsed = now().getTime() - printedAt
    if (isTerminal || (progress.phase === phase && elapsed < millisecondsBetweenLines)) return
    phase = progress.phase
    printedAt = now().getTime()
    printError(line)
  }
}

/** The progress of a run in one line. */
function progressLine({ phase, done, total, waitSeconds }: Progress): string {
  const count = total === 0 ? '' : ` ${Math.min(done, total)} of ${total}`
  const wait =
    waitSeconds === undefined ? '' : `, waiting ${waitSeconds} s because the server answered 429`
  return `${phase}${count}${wait}`
}
