import { Writable } from 'node:stream'

export interface LineBatch {
  /** Adds a line, with its end. */
  readonly add: (line: string) => void
  /** Adds each chunk that is written to it. */
  readonly stream: Writable
}

/**
 * Hands the lines of one turn of the event loop to `target` together: under load, a system call for each costs more
 * than making the line. Where the process ends before the turn does, they are handed over then; where
 * it is killed, they are lost.
 */
export function batchLines(target: Writable): LineBatch {
  let batch = ''
  const flush = () => {
    process.off('exit', flush)
    if (batch !== '') target.write(batch)
    batch = ''
  }
  const add = (line: string) => {
    if (batch === '') {
      process.on('exit', flush)
      setImmediate(flush)
    }
    batch += line
  }
  const stream = new Writable({
    decodeStrings: false,
    write(line, _encoding, done) {
      add(line)
      done()
    },
  })
  return { add, stream }
}
