import { expect } from 'chai'
import { notesOptions, realClock, startNotesServer } from '../support/notes-server.js'
import { verifyTestServer } from '../support/verify.js'

describe('the coverage of constraints', () => {
  const run = async (options: Parameters<typeof verifyTestServer>[2]) => {
    const server = await startNotesServer('none')
    try {
      const all = { ...notesOptions(), ...options }
      const { constraints } = await verifyTestServer(server.url, realClock, all)
      return constraints.map(
        ({ operationId, place, keyword, isKept, isBroken }) =>
          `${operationId} ${place} ${keyword} ${isKept ? 'kept' : '-'} ${isBroken ? 'broken' : '-'}`,
      )
    } finally {
      server.close()
    }
  }

  it('has both sides of each keyword after the boundaries', async () => {
    const rows = await run({ phases: ['boundaries'], operations: ['createNote'] })
    expect(rows).to.have.members([
      'createNote body type kept broken',
      'createNote body title required kept broken',
      'createNote body title type kept broken',
      'createNote body title minLength kept broken',
      'createNote body title maxLength kept broken',
      'createNote body stars type kept broken',
      'createNote body stars minimum kept broken',
      'createNote body stars maximum kept broken',
    ])
  })

  it('has one side where only examples were sent', async () => {
    const rows = await run({ phases: ['examples'], operations: ['createNote'] })
    expect(rows).to.include('createNote body title maxLength kept -')
  })
})
