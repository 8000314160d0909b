import { Writable } from 'node:stream'

/**
 * A stream that hands the lines of one turn of the event loop to `target` together: under load, a system call for each costs more
 * than making the line. Where the process ends before the turn does, they are handed over then; where
 * it is killed, they are lost.
 */
export function batchLines(target: Writable): Writable {
  let batch = ''
  const flush = () => {
    process.off('exit', flush)
    if (batch !== '') target.write(batch)
    batch = ''
  }
  return new Writable({
    decodeStrings: false,
    write(line, _encoding, done) {
      if (batch === '') {
        process.on('exit', flush)
        setImmediate(flush)
      }
      batch += line
      done()
    },
  })
}
